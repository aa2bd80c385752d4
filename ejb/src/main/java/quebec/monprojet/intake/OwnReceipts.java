package quebec.monprojet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.schema.Database;

/** Receipts and proofs of having asked, whole, as anybody can verify them. */
@ApplicationScoped
class OwnReceipts implements OwnData {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject private Database database;
    @Inject private Receipts receipts;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode data = MAPPER.createObjectNode();
        var given = data.putArray("receipts");
        numbers(account).stream()
                .flatMap(number -> receipts.of(number).stream())
                .forEach(receipt -> given.add(json(ProofDocuments.of(receipt))));
        var asked = data.putArray("proofsOfHavingAsked");
        receipts.askedBy(account).forEach(proof -> asked.add(json(ProofDocuments.of(proof))));
        return data;
    }

    @Override
    public Set<String> subjects(AccountId account) {
        return numbers(account).stream()
                .map(number -> "application:" + number)
                .collect(Collectors.toSet());
    }

    private List<ApplicationNumber> numbers(AccountId account) {
        return database.ask(
                "The register cannot be read",
                connection ->
                        Stream.concat(
                                        new ReceiptRows(connection).numbersOf(account).stream(),
                                        new PassedRows(connection).numbersOf(account).stream())
                                .toList());
    }

    private static JsonNode json(Object document) {
        return MAPPER.valueToTree(document);
    }
}
