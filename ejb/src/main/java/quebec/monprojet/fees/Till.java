package quebec.monprojet.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;

/** Where money comes in, whichever way, in the transaction of whoever brings it. */
@ApplicationScoped
class Till {

    @Inject private FeeRows rows;
    @Inject private Journal journal;
    @Inject private Event<FeesPaid> paid;
    @Inject private Event<RefundDue> due;

    /**
     * Of the locked application: writes it down once, and owes back at once what does not count.
     */
    Received take(InvitationRow invitation, Incoming money, Instant now) {
        Optional<PaymentRow> known = rows.payment(money.channel(), money.reference());
        if (known.isPresent()) {
            return again(known.get(), invitation, money);
        }
        Verdict verdict = taken(invitation, money, now);
        PaymentRow payment = new PaymentRow(invitation, money, verdict, now);
        rows.add(payment);
        if (verdict == Verdict.ACCEPTED) {
            paid.fire(new FeesPaid(invitation.number(), invitation.account()));
        } else {
            RefundId refund = owe(invitation, payment, verdict, now);
            due.fire(new RefundDue(refund, invitation.account()));
        }
        record(invitation, money, verdict);
        return new Received.Recorded(verdict);
    }

    /** What was there in time and is refused as late came to a place that had passed on. */
    static Verdict taken(InvitationRow invitation, Incoming money, Instant now) {
        Verdict verdict = invitation.take(money.amount(), money.receivedAt(), now);
        boolean inTime = money.receivedAt().isBefore(invitation.view().dueBefore());
        return verdict == Verdict.LATE && inTime ? Verdict.PASSED_ON : verdict;
    }

    private static Received again(PaymentRow known, InvitationRow invitation, Incoming money) {
        if (!known.isFor(invitation.application())) {
            return new Received.Unfounded();
        }
        return known.is(money)
                ? new Received.Already(known.verdict())
                : new Received.Otherwise(known.verdict());
    }

    /** Owes a payment back; its row allows it once. */
    RefundId owe(InvitationRow invitation, PaymentRow payment, Verdict reason, Instant now) {
        RefundRow refund = new RefundRow(invitation, payment, reason, now);
        rows.add(refund);
        return refund.id();
    }

    private void record(InvitationRow invitation, Incoming money, Verdict verdict) {
        var by = money.by();
        journal.record(
                by == null ? Actor.system("gateway") : Actor.staff(by.value()),
                new Act("fees.received"),
                "application:" + invitation.application(),
                Map.of(
                        "verdict", verdict.name(),
                        "channel", money.channel().name(),
                        "means", money.means().name(),
                        "reference", money.reference(),
                        "receivedAt", money.receivedAt().toString(),
                        "cents", Long.toString(money.amount().cents())));
    }
}
