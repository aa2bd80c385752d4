package quebec.monprojet.assisted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.schema.Database;

/**
 * For the person's copy: what was written on the folder, who did what, and what came of each press.
 */
@ApplicationScoped
class OwnPaperFile implements OwnData {

    @Inject private PaperFileRows rows;
    @Inject private FormerAddressRows addresses;
    @Inject private Database database;

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        PaperFileRow row = rows.of(account).orElse(null);
        if (row == null) {
            return data;
        }
        tell(rows.view(row), data);
        ArrayNode former = data.putArray("formerAddresses");
        addresses.all(row.id()).forEach(each -> each.lines().forEach(former.addArray()::add));
        ArrayNode pressed = data.putArray("pressed");
        database.ask(
                        "The presses cannot be read",
                        connection -> new PressRows(connection).of(List.of(account)))
                .getOrDefault(account, List.of())
                .forEach(each -> tell(each, pressed.addObject()));
        DoneOnPaper.Done done =
                database.ask(
                        "What was done with a file cannot be read",
                        connection -> new DoneOnPaper(connection).with(row.id()));
        tell(done, data);
        return data;
    }

    private static void tell(Pressed pressed, ObjectNode data) {
        data.put("period", pressed.period().value());
        data.put("dueAt", pressed.dueAt().toString());
        data.put("answeredAt", pressed.answeredAt().toString());
        data.put("digest", pressed.digest().hex());
        data.put("outcome", pressed.outcome().name());
        OwnData.putKnown(data, "application", pressed.application());
    }

    private static void tell(PaperFile file, ObjectNode data) {
        data.put("reference", file.reference());
        ObjectNode names = data.putObject("names");
        names.put("family", file.names().family());
        OwnData.putKnown(names, "given", file.names().given());
        data.put("birth", file.born().toString());
        file.address().lines().forEach(data.putArray("address")::add);
        data.put("arrivedOn", file.arrivedOn().toString());
        data.put("openedAt", file.openedAt().toString());
        data.put("state", file.state().name());
        Digest digest = file.digest();
        if (digest != null) {
            data.put("digest", digest.hex());
        }
    }

    private static void tell(DoneOnPaper.Done done, ObjectNode data) {
        ArrayNode parts = data.putArray("parts");
        for (DoneOnPaper.Taken each : done.parts()) {
            parts.addObject().put("part", each.part().name()).put("since", each.since().toString());
        }
        OwnData.putKnown(data, "sealedAt", done.sealedAt());
        ArrayNode proposals = data.putArray("proposals");
        for (DoneOnPaper.Proposed each : done.proposals()) {
            proposals
                    .addObject()
                    .put("what", each.what().name())
                    .put("proposedAt", each.at().toString())
                    .put("confirmed", each.confirmed());
        }
    }

    @Override
    public Set<String> subjects(AccountId account) {
        return rows.of(account).map(file -> Set.of("paper:" + file.id())).orElse(Set.of());
    }

    /** Nothing is left of a file whose account is closed; the journal keeps its number. */
    void on(@Observes AccountClosed closed) {
        rows.of(closed.account()).ifPresent(rows::remove);
    }
}
