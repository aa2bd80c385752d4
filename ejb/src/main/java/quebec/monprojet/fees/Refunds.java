package quebec.monprojet.fees;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/**
 * Money that goes back: through the gateway what came through it, by hand the rest and whatever the
 * gateway will not give back.
 */
@Stateless
@PermitAll
public class Refunds {

    private static final int MOST = 500;

    @Inject private FeeRows rows;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;

    @Resource private SessionContext session;

    /** Those on their way first; 500 at most. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Refund> all() {
        return rows.refunds(MOST);
    }

    /** For the letter that tells the person. */
    public Optional<Refund> of(RefundId id) {
        return rows.refund(id).map(RefundRow::view);
    }

    /** What came in and goes back with it. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<Payment> payment(RefundId id) {
        return rows.refund(id)
                .flatMap(refund -> rows.payment(refund.payment()))
                .map(PaymentRow::view);
    }

    /** What the gateway is to be asked for now, the longest due first. */
    public List<RefundOrder> orders(int most) {
        return rows.givingBack(now(), most).stream()
                .map(
                        refund ->
                                new RefundOrder(
                                        refund.id(),
                                        rows.payment(refund.payment()).orElseThrow().reference(),
                                        refund.amount()))
                .toList();
    }

    /** The gateway has answered, or not. */
    public void answered(RefundId id, RefundAnswer answer) {
        RefundRow refund = rows.lockedRefund(id).orElseThrow();
        if (answer instanceof RefundAnswer.Done done && Refund.isReference(done.reference())) {
            if (refund.confirm(done.reference(), null, now())) {
                meters.counter("mpq.fees.given.back", "channel", "GATEWAY").increment();
                record(Actor.system("gateway"), "fees.refunded", refund);
            }
        } else if (answer instanceof RefundAnswer.Refused) {
            refund.refused();
        } else {
            refund.askLater(answer instanceof RefundAnswer.InHand, now());
        }
    }

    /**
     * Takes it in hand before the money is sent, so that two do not send it; the refund as it
     * stands then, which tells whose it is. Empty when there is nothing to send by hand.
     */
    @RolesAllowed({"officer", "supervisor"})
    public Optional<Refund> take(StaffId by, RefundId id) {
        RefundRow refund = rows.lockedRefund(id).filter(RefundRow::byHand).orElse(null);
        if (refund == null) {
            return Optional.empty();
        }
        boolean free = refund.view().takenBy() == null;
        if (refund.take(by, now()) && free) {
            record(Actor.staff(by.value()), "fees.refund-taken", refund);
        }
        return Optional.of(refund.view());
    }

    /** Puts it back: whoever took it, or a supervisor when that person is away. */
    @RolesAllowed({"officer", "supervisor"})
    public void putBack(StaffId by, RefundId id) {
        rows.lockedRefund(id)
                .filter(refund -> refund.view().takenBy() != null && !refund.view().confirmed())
                .filter(
                        refund ->
                                refund.view().isInTheHandOf(by)
                                        || session.isCallerInRole("supervisor"))
                .ifPresent(
                        refund -> {
                            refund.putBack();
                            record(Actor.staff(by.value()), "fees.refund-put-back", refund);
                        });
    }

    /** Says that the money left by the hand that took it, once. */
    @RolesAllowed({"officer", "supervisor"})
    public Confirmed confirm(StaffId by, RefundId id, String reference) {
        if (!Refund.isReference(reference)) {
            throw new IllegalArgumentException("not a reference of a refund");
        }
        RefundRow refund = rows.lockedRefund(id).orElse(null);
        if (refund == null) {
            return new Confirmed.NotByHand();
        }
        Refund known = refund.view();
        if (known.confirmed()) {
            return new Confirmed.Already(known);
        }
        if (!refund.byHand()) {
            return new Confirmed.NotByHand();
        }
        if (!known.isInTheHandOf(by)) {
            return new Confirmed.NotTaken(known);
        }
        if (rows.isGivenBack(known.channel(), reference)) {
            return new Confirmed.Elsewhere();
        }
        refund.confirm(reference, by, now());
        meters.counter("mpq.fees.given.back", "channel", "OFFICER").increment();
        record(Actor.staff(by.value()), "fees.refund-confirmed", refund);
        return new Confirmed.Now();
    }

    private void record(Actor by, String act, RefundRow refund) {
        Refund done = refund.view();
        journal.record(
                by,
                new Act(act),
                "application:" + done.application(),
                Map.of(
                        "cents",
                        Long.toString(done.amount().cents()),
                        "reference",
                        Objects.requireNonNullElse(done.reference(), "")));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
