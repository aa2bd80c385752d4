package quebec.monprojet.fees;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/** Payments as officers record them: on paper, or by card when the gateway's word was lost. */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Remittances {

    @Inject private FeeRows rows;
    @Inject private Till till;
    @Inject private Clock clock;

    /**
     * Writes it down, once: whoever records the same reference again, for whichever application,
     * changes nothing.
     *
     * <p>Unfounded too is what came before the day of the invitation.
     *
     * @throws IllegalArgumentException when something is wrong with it
     */
    public Received record(StaffId by, ApplicationNumber number, Remittance remittance) {
        Instant now = Stored.micros(clock.instant());
        if (!remittance.faults(now).isEmpty()) {
            throw new IllegalArgumentException("no such remittance: " + remittance.faults(now));
        }
        return rows.locked(number.value())
                .filter(invitation -> !remittance.isBefore(invitation.view()))
                .map(
                        invitation ->
                                till.take(
                                        invitation,
                                        new Incoming(
                                                remittance.means(),
                                                remittance.reference(),
                                                remittance.amount(),
                                                remittance.receivedAt(),
                                                by),
                                        now))
                .orElseGet(Received.Unfounded::new);
    }
}
