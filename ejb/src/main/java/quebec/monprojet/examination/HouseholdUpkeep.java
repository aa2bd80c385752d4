package quebec.monprojet.examination;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/** Comes back, on every node, to the applications of which nobody has looked who is in them. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HouseholdUpkeep {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int MOST = 500;

    /** Going over everything costs the database most of a second at 100,000 applications. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(10);

    private static final Duration EVER = Duration.ofDays(36_500);
    private static final int MOST_OF_A_ROUND = 20_000;

    @Inject private Households households;
    @Inject private Heartbeats hearts;
    @Inject private RushHour rush;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("households", BETWEEN_LOOKS, () -> look(LATELY, MOST)));
        beating.add(
                hearts.every("households-ever", BETWEEN_ROUNDS, () -> look(EVER, MOST_OF_A_ROUND)));
    }

    /** While people press, nothing that can wait takes part of the machine. */
    private void look(Duration ago, int most) {
        if (!rush.isNow()) {
            households.missing(ago, most).stream()
                    .takeWhile(next -> !rush.isNow())
                    .forEach(households::enter);
        }
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }
}
