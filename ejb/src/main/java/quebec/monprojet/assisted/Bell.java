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
 * due. Any node may press and all may: the register makes one place of it. Another thread writes
 * down the answers, so that neither the line nor the next button waits for it.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bell {

    private static final System.Logger LOG = System.getLogger(Bell.class.getName());

    /** Between two looks at what was sealed, while an opening is near or not over. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    /** No longer: this node's copy of the periods is a second old at most. */
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

    /** A thread that turns naps for a second and looks for a few: past this it does not turn. */
    private static final Duration STILL = Duration.ofSeconds(30);

    private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);

    /** For the record of an asking that the proof was given of already. */
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(5);

    private static final long CLOSING_SECONDS = 2;

    @Resource private ManagedThreadFactory threads;

    private final Bellrope rope;
    private final FreshSeals seals;
    private final SuspendedServer suspended;
    private final Clock clock;
    private final Ringing ringing = new Ringing();
    private final BlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(2);
    private volatile Instant nextLook = Instant.MIN;
    private volatile Instant turnedAt;
    private volatile boolean open = true;

    private record Answered(Due due, Submission answer) {}

    @Inject
    public Bell(Bellrope rope, FreshSeals seals, SuspendedServer suspended, Clock clock) {
        this.rope = rope;
        this.seals = seals;
        this.suspended = suspended;
        this.clock = clock;
        turnedAt = clock.instant();
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Bell() {
        this(null, null, null, Clock.systemUTC());
    }

    @PostConstruct
    void start() {
        threads.newThread(this::ring).start();
        threads.newThread(() -> untilTheEnd(this::settle)).start();
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

    /** Whether the thread that presses lives and does not hang. */
    public boolean isTurning() {
        return turnedAt.plus(STILL).isAfter(clock.instant());
    }

    private void ring() {
        untilTheEnd(
                () -> {
                    turn();
                    nap();
                });
    }

    private void untilTheEnd(Runnable each) {
        try {
            while (open) {
                try {
                    each.run();
                } catch (Throwable failed) { // errors too: nobody else would press
                    report(failed);
                }
            }
        } finally {
            ended.countDown();
        }
    }

    /** Whatever fails, errors too, is tried again after a nap. */
    void turn() {
        turnedAt = clock.instant();
        try {
            if (!suspended.holds()) {
                look();
                press();
            }
        } catch (Throwable failed) {
            report(failed);
            nextLook = clock.instant().plus(BEFORE_AGAIN);
        }
    }

    /** Never while buttons are being pressed; what waits is kept when nothing is known for sure. */
    private void look() {
        Instant now = clock.instant();
        if (now.isBefore(nextLook) || ringing.isAboutToRing(now)) {
            return;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        rope.expected(ringing, now)
                .ifPresentOrElse(
                        all -> ringing.expect(all, now), () -> nextLook = now.plus(BEFORE_AGAIN));
    }

    private void press() {
        Optional<Due> due = ringing.strike(clock.instant());
        while (due.isPresent()) {
            press(due.get());
            due = ringing.strike(clock.instant());
        }
    }

    /** One that cannot be pressed keeps nobody else waiting. */
    private void press(Due due) {
        try {
            rope.press(due, clock.instant())
                    .whenComplete(
                            (answer, failure) ->
                                    answers.add(
                                            new Answered(
                                                    due,
                                                    failure == null
                                                            ? answer
                                                            : new Submission.Busy(BEFORE_AGAIN))));
        } catch (Throwable failed) {
            ringing.again(due, clock.instant().plus(BEFORE_AGAIN));
            report(failed);
        }
    }

    /** Writes down one answer, if there is one within moments. */
    void settle() {
        try {
            Answered answered = answers.poll(LONGEST_NAP.toNanos(), TimeUnit.NANOSECONDS);
            if (answered != null) {
                settle(answered);
            }
        } catch (InterruptedException stray) {
            Thread.onSpinWait();
        } catch (Throwable failed) {
            report(failed);
        }
    }

    /** What is not written down is pressed again, and answered the same. */
    private void settle(Answered answered) {
        Instant now = clock.instant();
        Optional<PressOutcome> outcome = PressOutcome.of(answered.answer());
        Duration delay = outcome.isEmpty() ? delay(answered.answer()) : BEFORE_ASKING_AGAIN;
        boolean written = false;
        try {
            written =
                    outcome.isPresent()
                            && rope.record(answered.due(), outcome.get(), answered.answer(), now);
        } finally {
            if (written) {
                ringing.done(answered.due());
            } else {
                ringing.again(answered.due(), now.plus(delay));
            }
        }
    }

    private static Duration delay(Submission answer) {
        return answer instanceof Submission.Busy busy
                        && busy.retryAfter().compareTo(BEFORE_AGAIN) > 0
                ? busy.retryAfter()
                : BEFORE_AGAIN;
    }

    /** What is sealed while a period is open is pressed at once, and not at the next look. */
    void nap() {
        Duration due =
                ringing.next()
                        .map(at -> Duration.between(clock.instant(), at))
                        .filter(wait -> wait.compareTo(LONGEST_NAP) < 0)
                        .orElse(LONGEST_NAP);
        try {
            if (seals.within(due)) {
                nextLook = Instant.MIN;
            }
        } catch (InterruptedException stray) {
            Thread.onSpinWait();
        }
    }

    /** When memory is short even a log line may fail, and that must not end the bell either. */
    private static void report(Throwable why) {
        try {
            LOG.log(System.Logger.Level.WARNING, "The bell for paper failed once", why);
        } catch (Throwable unsaid) {
            why.addSuppressed(unsaid);
        }
    }
}
