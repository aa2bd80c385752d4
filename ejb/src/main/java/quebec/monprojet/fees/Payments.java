package quebec.monprojet.fees;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/**
 * A person's way to the gateway, and what the gateway says of it, each as often as it likes. The
 * row of the invitation is locked first, always: what is told at once is heard in turn.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Payments {

    @Inject private FeeRows rows;
    @Inject private Till till;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;

    /**
     * Sets out to pay, or goes on where that was begun; empty when nothing is to be paid, or that
     * is not this person's application.
     */
    public Optional<Attempt> begin(AccountId account, ApplicationNumber number) {
        Instant now = now();
        return rows.locked(number.value())
                .filter(invitation -> invitation.account().equals(account))
                .filter(invitation -> invitation.payableAt(now))
                .map(invitation -> begun(invitation, now).view());
    }

    private AttemptRow begun(InvitationRow invitation, Instant now) {
        return rows.openAttempt(invitation.application())
                .orElseGet(
                        () -> {
                            AttemptRow attempt = new AttemptRow(invitation, now);
                            rows.add(attempt);
                            return attempt;
                        });
    }

    /** Hears what the gateway says of an attempt. Its signature has been checked before. */
    public Received hear(GatewayNotice notice) {
        Received done =
                rows.locked(notice.application())
                        .flatMap(
                                invitation ->
                                        rows.attempt(notice.attempt())
                                                .filter(a -> a.isFor(notice.application()))
                                                .map(a -> heard(invitation, a, notice)))
                        .orElseGet(Received.Unfounded::new);
        count(done);
        return done;
    }

    private Received heard(InvitationRow invitation, AttemptRow attempt, GatewayNotice notice) {
        if (notice.outcome() == GatewayNotice.Outcome.REFUSED) {
            attempt.refused(now());
            return new Received.Unpaid();
        }
        if (!invitation.canBePaidAt(notice.at(), now())) {
            return new Received.Unfounded();
        }
        Received taken =
                till.take(
                        invitation,
                        new Incoming(
                                Means.CARD,
                                notice.transaction(),
                                notice.amount(),
                                Stored.micros(notice.at()),
                                null),
                        now());
        if (!(taken instanceof Received.Unfounded)) {
            attempt.succeeded(now());
        }
        return taken;
    }

    /** The gateway knows no more; it is asked again in a while. */
    public void askLater(AttemptId id) {
        rows.lockedAttempt(id).ifPresent(attempt -> attempt.askLater(now()));
    }

    /** Nobody paid, and the gateway takes nothing for it any more. */
    public void abandon(AttemptId id) {
        rows.lockedAttempt(id).ifPresent(attempt -> attempt.abandoned(now()));
    }

    private void count(Received done) {
        String what = done.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        String verdict = done instanceof Received.Recorded now ? now.verdict().name() : "";
        meters.counter("mpq.fees.heard", "what", what, "verdict", verdict).increment();
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
