package quebec.monprojet.fees;

import java.net.URI;

/**
 * Whoever takes cards for the ministry. Cards are typed on the gateway's own pages; what comes back
 * is a call-back that {@link GatewayNotices} reads, and answers to these questions. A call that
 * gets no answer says so, and is made again later.
 */
public interface PaymentGateway {

    /** Whether there is one at all. */
    boolean takesPayments();

    /** Where the person goes to pay. */
    URI page(PaymentOrder order);

    /** What became of an attempt, whether or not it was told already. */
    GatewayAnswer outcomeOf(AttemptId attempt);

    RefundAnswer giveBack(RefundOrder order);
}
