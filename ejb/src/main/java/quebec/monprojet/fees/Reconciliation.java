package quebec.monprojet.fees;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.time.Stored;

/**
 * Asks the gateway what became of attempts it never called back about, and has it give back what is
 * due back. No transaction is open while it is asked; each answer is written in one of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reconciliation {

    /** A person may come to the gateway so long after they set out. */
    static final Duration ON_THE_WAY = Duration.ofMinutes(30);

    private final FeeRows rows;
    private final Gateways gateways;
    private final Payments payments;
    private final Refunds refunds;
    private final Clock clock;

    @Inject
    public Reconciliation(
            FeeRows rows, Gateways gateways, Payments payments, Refunds refunds, Clock clock) {
        this.rows = rows;
        this.gateways = gateways;
        this.payments = payments;
        this.refunds = refunds;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Reconciliation() {
        this(null, null, null, null, Clock.systemUTC());
    }

    /** About those whose turn it is; answers how many. */
    public int ask(int most) {
        List<Attempt> unknown = rows.asking(now(), most);
        unknown.forEach(this::ask);
        return unknown.size();
    }

    /** Now, whoever's turn it is: the person looks at the page, or an officer presses. */
    public void ask(Attempt attempt) {
        GatewayAnswer answer = gateways.current().outcomeOf(attempt.id());
        if (answer instanceof GatewayAnswer.Known known
                && known.notice().attempt().equals(attempt.id())) {
            payments.hear(known.notice());
        } else if (answer instanceof GatewayAnswer.NeverHeard
                && attempt.begunAt().plus(ON_THE_WAY).isBefore(now())) {
            payments.abandon(attempt.id());
            return;
        }
        payments.askLater(attempt.id());
    }

    /** What is due back through the gateway; answers how many. */
    public int giveBack(int most) {
        List<RefundOrder> orders = refunds.orders(most);
        orders.forEach(order -> refunds.answered(order.id(), gateways.current().giveBack(order)));
        return orders.size();
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
