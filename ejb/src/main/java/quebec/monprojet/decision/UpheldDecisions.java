package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.schema.Database;

/** What was looked at again is concluded with the decision that says the same, once it counts. */
@ApplicationScoped
class UpheldDecisions {

    @Inject private Database database;
    @Inject private Event<ReconsiderationConcluded> concluded;

    void on(@Observes DecisionTaken taken) {
        DecisionId first = taken.decision().reconsiders();
        Reconsideration now = first == null ? null : conclude(first, taken.decision());
        if (now != null) {
            concluded.fire(new ReconsiderationConcluded(now));
        }
    }

    private @Nullable Reconsideration conclude(DecisionId first, Decision again) {
        return database.ask(
                        "A reconsideration cannot be concluded",
                        connection -> {
                            ReconsiderationRows rows = new ReconsiderationRows(connection);
                            Reconsideration open = rows.of(first).orElseThrow();
                            boolean ended =
                                    rows.conclude(
                                            open.id(),
                                            again.proposedBy(),
                                            Reconsideration.Ending.UPHELD,
                                            again.takenAt(),
                                            null);
                            return ended ? rows.of(open.id()) : Optional.<Reconsideration>empty();
                        })
                .orElse(null);
    }
}
