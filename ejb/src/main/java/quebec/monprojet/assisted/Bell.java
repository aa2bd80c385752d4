package quebec.monprojet.assisted;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import quebec.monprojet.installation.SuspendedServer;
import quebec.monprojet.intake.Submission;

/**
 * Presses, at the bell, for those who filed on paper: one thread a node, asleep until something is
 * due. Any node may press and all may: the register makes one place of it. Answers are written down
 * by this thread, so that the line never waits for it.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bell implements Runnable {

    private static final System.Logger LOG = System.getLogger(Bell.class.getName());

    /** Between two looks at what was sealed, while an opening is near or not over. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    /** No longer: this node's copy of the periods is a second old at most. */
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

    private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);
    private static final long CLOSING_SECONDS = 2;

    @Resource private ManagedThreadFactory threads;

    private final Bellrope rope;
    private final SuspendedServer suspended;
    private final Clock clock;
    private final Ringing ringing = new Ringing();
    private final BlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private Instant nextLook = Instant.MIN;
    private volatile boolean open = true;

    private record Answered(Due due, Submission answer) {}

    @Inject
    public Bell(Bellrope rope, SuspendedServer suspended, Clock clock) {
        this.rope = rope;
        this.suspended = suspended;
        this.clock = clock;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Bell() {
        this(null, null, Clock.systemUTC());
    }

    @PostConstruct
    void start() {
        threads.newThread(this).start();
    }

    @PreDestroy
    void stop() {
        open = false;
        try {
            boolean unused = ended.await(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (open) {
                once();
            }
        } finally {
            ended.countDown();
        }
    }

    /** Whatever fails is tried again after a nap. */
    private void once() {
        try {
            Answered answered = answers.poll(nap().toNanos(), TimeUnit.NANOSECONDS);
            if (answered != null) {
                settle(answered);
            }
            if (!suspended.holds()) {
                look();
                ringing.strike(clock.instant()).forEach(this::press);
            }
        } catch (InterruptedException stray) {
            Thread.onSpinWait();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "The bell for paper failed once", failed);
            nextLook = clock.instant().plus(BEFORE_AGAIN);
        }
    }

    private void look() {
        Instant now = clock.instant();
        if (!now.isBefore(nextLook)) {
            nextLook = now.plus(BETWEEN_LOOKS);
            ringing.expect(rope.expected(ringing, now));
        }
    }

    private void press(Due due) {
        rope.press(due, clock.instant())
                .whenComplete(
                        (answer, failure) ->
                                answers.add(
                                        new Answered(
                                                due,
                                                failure == null
                                                        ? answer
                                                        : new Submission.Busy(BEFORE_AGAIN))));
    }

    /** What is not written down is pressed again, and answered the same. */
    private void settle(Answered answered) {
        Instant now = clock.instant();
        Optional<PressOutcome> outcome = PressOutcome.of(answered.answer());
        if (outcome.isEmpty()) {
            ringing.again(answered.due(), now.plus(delay(answered.answer())));
            return;
        }
        try {
            rope.record(answered.due(), outcome.get(), answered.answer(), now);
            ringing.done(answered.due());
        } catch (RuntimeException failed) {
            ringing.again(answered.due(), now.plus(BEFORE_AGAIN));
            throw failed;
        }
    }

    private static Duration delay(Submission answer) {
        return answer instanceof Submission.Busy busy
                        && busy.retryAfter().compareTo(BEFORE_AGAIN) > 0
                ? busy.retryAfter()
                : BEFORE_AGAIN;
    }

    private Duration nap() {
        Duration due =
                ringing.next()
                        .map(at -> Duration.between(clock.instant(), at))
                        .filter(wait -> wait.compareTo(LONGEST_NAP) < 0)
                        .orElse(LONGEST_NAP);
        return due.isNegative() ? Duration.ZERO : due;
    }
}
