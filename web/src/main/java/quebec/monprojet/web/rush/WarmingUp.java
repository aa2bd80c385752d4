package quebec.monprojet.web.rush;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.rehearsal.WarmUps;
import quebec.monprojet.time.Steady;
import quebec.monprojet.web.ops.Warmth;

/**
 * After its start a node presses its own button, by the door that people come by, until its
 * compilers rest: a virtual machine that has just started is several times slower than one that has
 * worked for a minute, and the first second of an opening counts most. It yields to the real thing.
 */
@WebListener
public class WarmingUp implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(WarmingUp.class.getName());

    /** Enough that the line enters rows for as long as the compilers look at it. */
    private static final int CROWD = 40_000;

    private static final int CAP = 25_000;

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration BEFORE_A_BELL = Duration.ofSeconds(30);
    private static final Duration RECORDED_WITHIN = Duration.ofSeconds(30);

    private static final long LOOK_AGAIN_MILLIS = 200;

    @Resource private ManagedThreadFactory threads;

    @Inject private WarmUps warmUps;
    @Inject private Warmth warmth;
    @Inject private Periods periods;
    @Inject private Clock clock;
    @Inject @Steady private Clock steady;

    private volatile boolean ending;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (Installation.warmsUp()) {
            warmth.awaited();
            threads.newThread(this::warm).start();
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        ending = true;
    }

    private void warm() {
        try {
            OwnPresses presses = new OwnPresses();
            if (comesTrue(presses::isServed, LONGEST) && !yields()) {
                warmUps.dismissAbandoned();
                hold(presses);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The warm-up ended early", failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        warmth.reached();
    }

    private void hold(OwnPresses presses) throws InterruptedException {
        Instant began = steady.instant();
        WarmUps.WarmUp warmUp = warmUps.gather(CROWD, CAP);
        try {
            Instant latest = began.plus(LONGEST);
            presses.press(
                    warmUp,
                    new Compilers()::rest,
                    () -> yields() || steady.instant().isAfter(latest));
            comesTrue(() -> warmUps.asked(warmUp.number()) >= presses.refused(), RECORDED_WITHIN);
        } finally {
            warmUps.dismiss(warmUp.number());
        }
        LOG.log(
                Level.INFO,
                "Ready for an opening after {0} s of warm-up",
                Duration.between(began, steady.instant()).toSeconds());
    }

    private interface Condition {
        boolean holds() throws InterruptedException;
    }

    /** Whether it did, in time. */
    private boolean comesTrue(Condition condition, Duration within) throws InterruptedException {
        Instant latest = steady.instant().plus(within);
        while (!condition.holds()) {
            if (ending || steady.instant().isAfter(latest)) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    /** Whether the machine belongs to people now, or is about to. */
    private boolean yields() {
        Instant now = clock.instant();
        return ending
                || periods.current()
                        .filter(
                                period ->
                                        period.stateAt(now) == State.OPEN
                                                || period.stateAt(now.plus(BEFORE_A_BELL))
                                                        == State.OPEN)
                        .isPresent();
    }
}
