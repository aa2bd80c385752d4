package quebec.monprojet.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.OwnApplications;

/**
 * What a person and the office wrote to each other, application by application. It is kept as long
 * as the application is: an account that holds one does not close.
 */
@ApplicationScoped
public class OwnExchange implements OwnData {

    @Inject private OwnApplications applications;
    @Inject private ConversationRows conversations;
    @Inject private Changes changes;
    @Inject private Withdrawals withdrawals;

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        applications.of(account).forEach(own -> add(all.addObject(), account, own.number()));
        return all;
    }

    private void add(ObjectNode said, AccountId account, ApplicationNumber number) {
        said.put("application", number.value());
        ArrayNode messages = said.putArray("messages");
        conversations.all(number).forEach(row -> add(messages.addObject(), row.view()));
        ArrayNode declared = said.putArray("changes");
        changes.of(account, number).forEach(change -> add(declared.addObject(), change));
        withdrawals.of(number).ifPresent(given -> said.put("withdrawnAt", given.at().toString()));
    }

    private static void add(ObjectNode said, Message message) {
        said.put("from", message.isFromOffice() ? "OFFICE" : "YOU")
                .put("words", message.words())
                .put("sentAt", message.sentAt().toString())
                .put("receivedAt", message.receivedAt().toString());
        OwnData.putKnown(said, "readAt", message.readAt());
    }

    private static void add(ObjectNode said, Change change) {
        said.put("kind", change.kind().name())
                .put("happenedOn", change.happenedOn().toString())
                .put("declaredAt", change.declaredAt().toString())
                .set("facts", FactsDocument.tree(change.fact()));
        Noted noted = change.noted();
        if (noted != null) {
            said.put("outcome", noted.outcome().name()).put("notedAt", noted.at().toString());
            OwnData.putKnown(said, "reason", noted.reason());
        }
    }
}
