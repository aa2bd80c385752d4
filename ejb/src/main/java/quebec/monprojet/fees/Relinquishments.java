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
    @Inject private Clock clock;
    @Inject private Event<ApplicationWithdrawn> withdrawn;

    /** In the transaction of the withdrawal, which happens once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void relinquish(ApplicationNumber number, AccountId account) {
        rows.locked(number.value()).ifPresent(row -> row.withdraw(Stored.micros(clock.instant())));
        withdrawn.fire(new ApplicationWithdrawn(number, account));
    }
}
