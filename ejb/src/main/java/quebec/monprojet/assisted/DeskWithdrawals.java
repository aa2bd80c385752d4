package quebec.monprojet.assisted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/**
 * Giving up an application for somebody who wrote so on paper. On line they prove again that they
 * are the person; here two members of the staff have read the letter.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class DeskWithdrawals {

    @Inject private HeldFiles held;
    @Inject private Proposals proposals;
    @Inject private Withdrawals withdrawals;
    @Inject private DeskJournal journal;
    @Inject private Clock clock;

    /**
     * For good, once another member has confirmed it.
     *
     * @param read who had proposed it on the page that this member read; null when nobody had
     */
    public Step withdraw(
            StaffId by, @Nullable StaffId read, PaperFileId id, ApplicationNumber number) {
        PaperFileRow file = held.of(id).orElse(null);
        Instant now = Stored.micros(clock.instant());
        if (file == null) {
            return new Step.Elsewhere();
        }
        if (!proposals.confirms(by, read, file, Proposal.WITHDRAW, now)) {
            return new Step.Proposed();
        }
        journal.lend(by, file);
        boolean ended = withdrawals.withdraw(file.account(), number);
        proposals.done(file, Proposal.WITHDRAW);
        return ended ? new Step.Done() : new Step.Elsewhere();
    }
}
