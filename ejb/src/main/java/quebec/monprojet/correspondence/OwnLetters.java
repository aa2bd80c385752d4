package quebec.monprojet.correspondence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.schema.Database;

/** Which letters were written to a person. What a letter said left with it and is not kept. */
@ApplicationScoped
class OwnLetters implements OwnData {

    @Inject private Database database;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode data = JsonNodeFactory.instance.arrayNode();
        database.ask("Letters cannot be read", connection -> new RecordRows(connection).of(account))
                .forEach(letter -> tell(letter, data.addObject()));
        return data;
    }

    private static void tell(LetterRecord letter, ObjectNode data) {
        data.put("kind", letter.kind().name());
        data.put("writtenAt", letter.writtenAt().toString());
        data.put("state", letter.state().name());
        OwnData.putKnown(data, "endedAt", letter.endedAt());
        OwnData.putKnown(data, "printedAt", letter.printedAt());
        OwnData.putKnown(data, "postedOn", letter.postedOn());
    }
}
