package quebec.monprojet.fees;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/**
 * Places that their holders give up. What was not paid need not be any more, and what still comes
 * in goes back; fees that were paid stay paid.
 */
@Stateless
@PermitAll
public class Relinquishments {

    @Inject private FeeRows rows;
    @Inject private CancellingRows decisions;
    @Inject private Clock clock;
    @Inject private Event<ApplicationWithdrawn> withdrawn;

    /** Whether a decision ends the applications of that period: there is nothing to give up. */
    public boolean isCancelled(ApplicationNumber number) {
        return decisions.of(number.period()).filter(CancellingRow::approved).isPresent();
    }

    /** In the transaction of the withdrawal, which happens once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void relinquish(ApplicationNumber number, AccountId account) {
        boolean placeHeld =
                rows.locked(number.value())
                        .map(row -> row.withdraw(Stored.micros(clock.instant())))
                        .orElse(true);
        withdrawn.fire(new ApplicationWithdrawn(number, account, placeHeld));
    }
}
