package quebec.monprojet.assisted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/** What came of the buttons that were pressed for dossiers on paper. */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class Presses {

    @Inject private Database database;

    /**
     * How far somebody has come.
     *
     * @param place that the register gave, or that passed on; null while there is none
     * @param latest answer that is written down; null while none is
     */
    public record Answer(@Nullable ApplicationNumber place, @Nullable Pressed latest) {}

    /** The register first: it knows a place before anything else was written down. */
    public Map<AccountId, Answer> of(Collection<AccountId> accounts) {
        return database.ask(
                "The presses cannot be read",
                connection -> {
                    PressRows rows = new PressRows(connection);
                    Map<AccountId, List<Pressed>> pressed = rows.of(accounts);
                    Map<AccountId, ApplicationNumber> places = rows.places(accounts);
                    Map<AccountId, Answer> answers = new HashMap<>();
                    for (AccountId each : accounts) {
                        answers.put(each, new Answer(places.get(each), last(pressed.get(each))));
                    }
                    return answers;
                });
    }

    private static @Nullable Pressed last(@Nullable List<Pressed> all) {
        return all == null ? null : all.get(all.size() - 1);
    }
}
