package quebec.monprojet.jms;

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
import quebec.monprojet.letterbook.RunLetters;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Announces the letters of runs, so many at a time, and again what nobody seems to carry. Each node
 * does it; a letter that is announced twice is made once.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterRunSweeper {

    private static final String SWEEP = "A sweep of the letters of runs";

    private static final Duration LETTERS = Duration.ofSeconds(5);
    private static final Duration DEAD_NODES = Duration.ofSeconds(30);

    /** At most so many at a time, and so a hundred a second on each node. */
    private static final int AT_ONCE = 500;

    @Inject private RunLetters letters;
    @Inject private Doorbells doorbells;
    @Inject private Courtesy courtesy;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("letter-runs", LETTERS, this::sweep));
        beating.add(
                hearts.every(
                        "letter-runs-dead-nodes",
                        DEAD_NODES,
                        () -> Attempts.at(SWEEP, letters::takeOver)));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }

    void sweep() {
        courtesy.give();
        Attempts.at(SWEEP, this::announce);
        Attempts.at(SWEEP, letters::close);
    }

    private void announce() {
        List<Long> due = letters.due(AT_ONCE);
        if (!due.isEmpty()) {
            doorbells.ring(
                    Queues.OFFICIAL_LETTERS, due.stream().map(item -> item.toString()).toList());
            letters.announced(due);
        }
    }
}
