package quebec.monprojet.fees;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/** Attempts of which the gateway tells another amount than was asked, once somebody has looked. */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Disputes {

    @Inject private FeeRows rows;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** Ends the attempt, so that the person may pay again; whether that happened now. */
    public boolean settle(StaffId by, AttemptId id) {
        AttemptRow attempt = rows.lockedAttempt(id).filter(AttemptRow::disputed).orElse(null);
        if (attempt == null) {
            return false;
        }
        attempt.abandoned(Stored.micros(clock.instant()));
        journal.record(
                Actor.staff(by.value()),
                new Act("fees.dispute-settled"),
                "application:" + attempt.view().application(),
                Map.of("attempt", id.toString()));
        return true;
    }
}
