package quebec.monprojet.mandate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.time.Stored;

/** Ends the mandates whose time is over, so that no button stays in a delegate's hands. */
@Stateless
@PermitAll
public class Lapses {

    private static final int MOST = 200;

    @Inject private MandateRows rows;
    @Inject private Endings endings;
    @Inject private Clock clock;

    /** Those that nobody ended yet, the longest over first. */
    public List<MandateId> overdue() {
        return rows.over(now(), MOST);
    }

    /** However many nodes ask, it ends once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapse(MandateId id) {
        endings.lapse(id, now());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
