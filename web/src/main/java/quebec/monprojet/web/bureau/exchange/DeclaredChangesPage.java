package quebec.monprojet.web.bureau.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.DeskWords;

/** Page {@code /bureau/changements}: what nobody has taken note of, whoever declared it. */
@Named
@RequestScoped
public class DeclaredChangesPage {

    @Inject private Changes changes;
    @Inject private ApplicationFiles applications;
    @Inject private DeskWords desk;
    @Inject private SignedIn reader;

    private final Once<List<Change>> waiting =
            new Once<>(() -> Optional.of(changes.waiting(reader.staff().orElseThrow())));
    private final Once<Map<AccountId, ApplicationLine>> lines =
            new Once<>(
                    () ->
                            Optional.of(
                                    applications.latest(
                                            getWaiting().stream()
                                                    .map(Change::account)
                                                    .distinct()
                                                    .toList())));

    public List<Change> getWaiting() {
        return waiting.get().orElseThrow();
    }

    /** Of whoever declared it; their application's number where nobody is named any more. */
    public String name(Change change) {
        return lines.get()
                .map(all -> all.get(change.account()))
                .map(desk::name)
                .orElseGet(change.number()::value);
    }
}
