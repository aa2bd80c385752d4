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
 * Places that their holders give up, by withdrawing or by not paying, until they are let go. What
 * was not paid need not be any more, and what still comes in goes back; fees that were paid stay
 * paid.
 */
@Stateless
@PermitAll
public class Relinquishments {

    @Inject private FeeRows rows;
    @Inject private Clock clock;
    @Inject private Event<ApplicationWithdrawn> withdrawn;

    /**
     * Nobody pays for it, nor lets it go, until the end of the transaction. Whoever ends an
     * application holds what is owed for it first, and its case after that.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold(ApplicationNumber number) {
        rows.locked(number.value());
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

    /**
     * Whether a place is still given up. It stays as it is found until the end of the transaction:
     * a payment that restores it comes before or after.
     *
     * @param withdrawn by its holder, who may not have been invited yet or have paid before
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean isGivenUp(ApplicationNumber number, boolean withdrawn) {
        return rows.locked(number.value())
                .map(
                        row ->
                                hasEnded(row, withdrawn)
                                        && (withdrawn
                                                || rows.openAttempt(row.application()).isEmpty()))
                .orElse(withdrawn);
    }

    private static boolean hasEnded(InvitationRow row, boolean withdrawn) {
        return switch (row.view().state()) {
            case EXPIRED, WITHDRAWN -> true;
            case PAID -> withdrawn;
            case INVITED, CANCELLED -> false;
        };
    }

    /**
     * Lets a place that was given up go, in the transaction that passes it on.
     *
     * @throws IllegalStateException while its holder is still asked to pay
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void letGo(ApplicationNumber number) {
        InvitationRow row = rows.locked(number.value()).orElse(null);
        if (row == null) {
            return;
        }
        if (!hasEnded(row, true)) {
            throw new IllegalStateException("The holder of " + number + " has not given it up");
        }
        row.letGo(Stored.micros(clock.instant()));
    }
}
