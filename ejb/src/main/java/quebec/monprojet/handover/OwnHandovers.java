package quebec.monprojet.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.schema.Database;

/**
 * To whom something was told of a person, and when. It is kept with the decision that was told: an
 * account that holds an application does not close.
 */
@ApplicationScoped
class OwnHandovers implements OwnData {

    @Inject private Database database;

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        database.ask(
                        "What was told of a person cannot be read",
                        connection -> new HandoverRows(connection).of(account))
                .forEach(told -> tell(told, all.addObject()));
        return all;
    }

    private static void tell(Handover told, ObjectNode data) {
        data.put("application", told.application().value())
                .put("destination", told.destination().name())
                .put("kind", told.kind().name())
                .put("createdAt", told.createdAt().toString());
        OwnData.putKnown(data, "sentAt", told.sentAt());
        OwnData.putKnown(data, "acknowledgedAt", told.acknowledgedAt());
    }
}
