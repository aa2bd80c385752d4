package quebec.monprojet.fees;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Instant;
import quebec.monprojet.time.Stored;

/**
 * Asks the gateway what became of attempts it never called back about, and has it give back what is
 * due back. No transaction is open while it is asked; each answer is written in one of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reconciliation {

    private static final Logger LOG = System.getLogger(Reconciliation.class.getName());

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

    /** About those whose turn it is; one that fails keeps no other. */
    public void ask(int most) {
        rows.asking(now(), most).forEach(each -> attempt(() -> ask(each), each.application()));
    }

    /** When its turn has come: whoever opens the page again and again asks no more often. */
    public void askInTurn(Attempt attempt) {
        if (!attempt.nextAt().isAfter(now())) {
            ask(attempt);
        }
    }

    /** Now, whoever's turn it is: the person presses. */
    public void ask(Attempt attempt) {
        GatewayAnswer answer = gateways.current().outcomeOf(attempt.id());
        if (answer instanceof GatewayAnswer.Known known
                && known.notice().attempt().equals(attempt.id())) {
            payments.hear(known.notice());
        } else if (!(answer instanceof GatewayAnswer.Silent)
                && attempt.expiresAt().isBefore(now())) {
            payments.abandon(attempt.id());
        }
        payments.askLater(attempt.id());
    }

    /** What is due back through the gateway; one that fails keeps no other. */
    public void giveBack(int most) {
        refunds.orders(most)
                .forEach(
                        order ->
                                attempt(
                                        () ->
                                                refunds.answered(
                                                        order.id(),
                                                        gateways.current().giveBack(order)),
                                        order.id()));
    }

    private static void attempt(Runnable question, Object about) {
        try {
            question.run();
        } catch (RuntimeException e) {
            LOG.log(
                    Logger.Level.WARNING,
                    "The gateway is asked later about {0}: {1}",
                    about,
                    e.getClass().getName());
        }
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
