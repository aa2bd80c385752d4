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
import java.lang.System.Logger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.correspondence.Acknowledgements;
import quebec.monprojet.correspondence.Lane;
import quebec.monprojet.correspondence.Outbox;
import quebec.monprojet.correspondence.Owed;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Rings again for what the database owes and nobody seems to carry: what was announced while the
 * broker was away, or lost with it or with its node. Each node sweeps; effects that happen twice
 * change nothing.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnannouncedSweeper {

    private static final Logger LOG = System.getLogger(UnannouncedSweeper.class.getName());

    private static final String SWEEP = "A sweep";

    private static final Duration LETTERS = Duration.ofSeconds(5);
    private static final Duration CASES = Duration.ofSeconds(30);
    private static final Duration DEAD_NODES = Duration.ofSeconds(30);

    /** At most so many of each sort at a time. */
    private static final int AT_ONCE = 500;

    @Inject private Acknowledgements acknowledgements;
    @Inject private Outbox outbox;
    @Inject private Cases cases;
    @Inject private Doorbells doorbells;
    @Inject private Backlogs backlogs;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("letters", LETTERS, this::sweepLetters));
        beating.add(hearts.every("case-openings", CASES, this::sweepCases));
        beating.add(hearts.every("dead-nodes", DEAD_NODES, this::sweepAfterDeadNodes));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }

    void sweepLetters() {
        Attempts.at(SWEEP, () -> acknowledgements.oweMissing(AT_ONCE));
        for (Lane lane : Lane.values()) {
            Attempts.at(SWEEP, () -> ring(lane));
            Attempts.at(SWEEP, () -> backlogs.show(lane, outbox.backlog(lane)));
        }
        Attempts.at(SWEEP, () -> backlogs.showUnposted(outbox.unposted()));
    }

    void sweepCases() {
        Attempts.at(
                SWEEP,
                () -> {
                    List<String> missing = cases.missing(AT_ONCE);
                    if (!missing.isEmpty()) {
                        doorbells.ring(Queues.CASE_OPENINGS, missing);
                    }
                });
    }

    void sweepAfterDeadNodes() {
        Attempts.at(
                SWEEP,
                () -> {
                    int letters = outbox.takeOver();
                    if (letters > 0) {
                        LOG.log(
                                Logger.Level.INFO,
                                "{0} letters that a dead node carried are due again",
                                letters);
                    }
                });
    }

    private void ring(Lane lane) {
        List<Owed> due = outbox.due(lane, AT_ONCE);
        if (due.isEmpty()) {
            return;
        }
        doorbells.ring(Queues.of(lane), due.stream().map(UnannouncedSweeper::number).toList());
        outbox.announced(due.stream().map(Owed::letter).toList());
    }

    private static String number(Owed owed) {
        return owed.kind().lane() == Lane.ACKNOWLEDGEMENTS
                ? owed.subject()
                : owed.letter().toString();
    }
}
