package quebec.monprojet.assisted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.schema.Database;

/** For the person's copy: what was written on the folder, and what came of the button. */
@ApplicationScoped
class OwnPaperFile implements OwnData {

    @Inject private PaperFileRows rows;
    @Inject private Database database;

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        rows.of(account).map(rows::view).ifPresent(file -> tell(file, data));
        Pressed pressed =
                database.ask(
                                "The presses cannot be read",
                                connection -> new PressRows(connection).latest())
                        .get(account);
        if (pressed != null) {
            tell(pressed, data.putObject("pressed"));
        }
        return data;
    }

    private static void tell(Pressed pressed, ObjectNode data) {
        data.put("period", pressed.period().value());
        data.put("dueAt", pressed.dueAt().toString());
        data.put("answeredAt", pressed.answeredAt().toString());
        data.put("outcome", pressed.outcome().name());
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

    @Override
    public Set<String> subjects(AccountId account) {
        return rows.of(account).map(file -> Set.of("paper:" + file.id())).orElse(Set.of());
    }

    /** Nothing is left of a file whose account is closed; the journal keeps its number. */
    void on(@Observes AccountClosed closed) {
        rows.of(closed.account()).ifPresent(rows::remove);
    }
}
