package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/**
 * A closed account gives and holds no mandate. What it gave is erased with the names in it; what it
 * held stays with those who gave it, who are told, and may want to know later who acted for them.
 */
@ApplicationScoped
class MandateEnds {

    @Inject private MandateRows rows;
    @Inject private Endings endings;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /**
     * Offers and answers wait for the account, and find it closed. All locks come before the first
     * entry in the journal.
     */
    void on(@Observes AccountClosed closed) {
        rows.lock(closed.account());
        List<MandateRow> given = locked(rows.namedGivenBy(closed.account()));
        List<MandateRow> held = locked(rows.namedHeldBy(closed.account()));
        given.forEach(rows::remove);
        held.forEach(each -> layDown(closed.account(), each));
    }

    private List<MandateRow> locked(List<MandateId> named) {
        return named.stream().map(endings::locked).flatMap(Optional::stream).toList();
    }

    private void layDown(AccountId delegate, MandateRow held) {
        if (held.layDown(Stored.micros(clock.instant()))) {
            Actor by = Actor.applicant(delegate.value());
            endings.takeBackTheButton(held, by);
            endings.tell(held.view());
            String mandate = "mandate:" + held.view().id();
            journal.record(by, new Act("mandate.laid-down"), mandate, Map.of());
        }
    }
}
