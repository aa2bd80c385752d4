package quebec.monprojet.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.Relinquishments;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/**
 * Giving up one's application. It cannot be taken back, for the place may go to somebody else at
 * once: whoever asks for it has proved again that they are the person. What the register holds
 * stays.
 */
@Stateless
@PermitAll
public class Withdrawals {

    @Inject private Database database;
    @Inject private OwnApplications applications;
    @Inject private Cases cases;
    @Inject private Relinquishments relinquishments;
    @Inject private Cancellations cancellations;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /**
     * Whether the application ended now; false when it had before, by the person or by a decision,
     * or is not this person's.
     */
    public boolean withdraw(AccountId account, ApplicationNumber number) {
        OwnApplication own =
                applications
                        .of(number)
                        .filter(application -> application.account().equals(account))
                        .orElse(null);
        if (own == null || !isHeld(number)) {
            return false;
        }
        Instant now = now();
        boolean first =
                database.ask(
                        "A withdrawal cannot be written",
                        connection -> new WithdrawalRows(connection).add(own, now));
        if (first) {
            Actor person = Actor.applicant(account.value());
            relinquishments.relinquish(number, account);
            cases.follow(number, Move.WITHDRAW, Status.WITHDRAWN, person);
            journal.record(
                    person, new Act("application.withdrawn"), "application:" + number, Map.of());
        }
        return first;
    }

    /**
     * Whether it may be given up, which then stays so until the end of the transaction: nobody is
     * invited to pay for it meanwhile. What is owed is held first, then the case, and the journal
     * last.
     */
    private boolean isHeld(ApplicationNumber number) {
        relinquishments.hold(number);
        return cases.hold(number)
                .filter(standing -> Move.WITHDRAW.from().contains(standing.status()))
                .filter(standing -> !isCancelled(number))
                .isPresent();
    }

    /** Whether a decision ended it, so that nothing is left to give up. */
    public boolean isCancelled(ApplicationNumber number) {
        return cancellations.ends(number.period());
    }

    public Optional<Withdrawal> of(ApplicationNumber number) {
        return database.ask(
                "A withdrawal cannot be read",
                connection -> new WithdrawalRows(connection).of(number));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
