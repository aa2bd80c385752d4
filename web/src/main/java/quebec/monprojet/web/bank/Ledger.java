package quebec.monprojet.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.fees.AttemptId;
import quebec.monprojet.fees.GatewayAnswer;
import quebec.monprojet.fees.GatewayNotice;

/** What the bank remembers of its customers, of the latest ten thousand. */
@ApplicationScoped
class Ledger {

    private static final int MOST = 10_000;

    /** Characters of a transaction's number. */
    private static final int TRANSACTION = 13;

    private final Clock clock;
    private final Map<String, GatewayAnswer> byAttempt =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, GatewayAnswer> eldest) {
                    return size() > MOST;
                }
            };

    @Inject
    Ledger(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    Ledger() {
        this(Clock.systemUTC());
    }

    /** Whether money is still taken for it. */
    boolean accepts(Order order) {
        return clock.instant().isBefore(order.expiresAt());
    }

    /** Somebody has come with this order. */
    synchronized void greet(Order order) {
        byAttempt.putIfAbsent(order.attempt(), new GatewayAnswer.Pending());
    }

    /** Takes the money, once, or refuses as long as it was not taken. */
    synchronized GatewayNotice settle(Order order, GatewayNotice.Outcome outcome) {
        if (of(order.attempt()) instanceof GatewayAnswer.Known known
                && known.notice().outcome() == GatewayNotice.Outcome.PAID) {
            return known.notice();
        }
        GatewayNotice notice =
                new GatewayNotice(
                        AttemptId.parse(order.attempt()).orElseThrow(),
                        order.application(),
                        order.amount(),
                        outcome,
                        "BE-" + UUID.randomUUID().toString().substring(0, TRANSACTION),
                        clock.instant());
        byAttempt.put(order.attempt(), new GatewayAnswer.Known(notice));
        return notice;
    }

    synchronized GatewayAnswer of(String attempt) {
        return byAttempt.getOrDefault(attempt, new GatewayAnswer.NeverHeard());
    }
}
