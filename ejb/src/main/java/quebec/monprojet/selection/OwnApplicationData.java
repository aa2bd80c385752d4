package quebec.monprojet.selection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.schema.Database;

/** The applications of a person, and where each stands. */
@ApplicationScoped
class OwnApplicationData implements OwnData {

    @Inject private Database database;

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode data = JsonNodeFactory.instance.arrayNode();
        database.ask(
                        "Applications cannot be read",
                        connection -> new FileRows(connection).of(account))
                .forEach(held -> data.add(told(held)));
        return data;
    }

    private static ObjectNode told(FileRows.Held held) {
        ApplicationLine line = held.line();
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("number", line.number()).put("period", line.period()).put("rank", line.rank());
        told.put("dossier", held.dossier().toString());
        told.put("stream", line.stream().name()).put("status", line.status().name());
        told.put("receivedAt", line.receivedAt().toString());
        OwnData.putKnown(told, "acknowledgedAt", line.acknowledgedAt());
        return told;
    }
}
