package quebec.monprojet.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.time.Stored;

/**
 * Keeps an open period's sign of life, and ends the opening when the last sign is too old. Both
 * happen under the period's row, so any number of nodes keep one vigil and suspend once.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Vigil {

    /** Published as it stands, so in the language of publication. */
    static final String REASON =
            "Interruption de service plus longue que celle que la décision tolère. La réception est"
                    + " suspendue; les demandes reçues gardent leur rang.";

    private final PeriodRow row;
    private final Suspensions suspensions;
    private final OpeningJournal journal;
    private final Clock clock;

    @Inject
    public Vigil(PeriodRow row, Suspensions suspensions, OpeningJournal journal, Clock clock) {
        this.row = row;
        this.suspensions = suspensions;
        this.journal = journal;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Vigil() {
        this(null, null, null, null);
    }

    public void keep(PeriodNumber period) {
        row.lock(period).ifPresent(this::keep);
    }

    private void keep(LockedPeriod period) {
        Instant now = Stored.micros(clock.instant());
        if (period.standing().stateAt(now) != State.OPEN) {
            return;
        }
        Optional<Incident> incident = Outage.endingAnOpening(period, now);
        if (incident.isEmpty()) {
            row.beat(period.number(), now);
            return;
        }
        suspensions.enter(
                period.number(),
                new Suspension(now, Suspension.Cause.OUTAGE, REASON),
                incident.get());
        journal.outage(period.number(), incident.get());
    }
}
