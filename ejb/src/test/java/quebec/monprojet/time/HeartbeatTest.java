package quebec.monprojet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @Test
    void aBeatThatFailsChangesNothingForTheNext() throws InterruptedException {
        CountDownLatch third = new CountDownLatch(3);
        Heartbeat heart =
                heart(
                        SHORT,
                        () -> {
                            third.countDown();
                            throw new OutOfMemoryError("not really");
                        });
        started(heart);
        assertThat(third.await(60, TimeUnit.SECONDS)).isTrue();
        heart.close();
    }

    @Test
    void itIsClosedWhenItsLastBeatHasEnded() throws InterruptedException {
        CountDownLatch beating = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Heartbeat heart =
                heart(
                        SHORT,
                        () -> {
                            beating.countDown();
                            LockSupport.parkNanos(SHORT.toNanos());
                            ended.set(true);
                        });
        Thread thread = started(heart);
        assertThat(beating.await(60, TimeUnit.SECONDS)).isTrue();
        heart.close();
        assertThat(joined(thread)).isTrue();
        assertThat(ended).isTrue();
    }

    @Test
    void anInterruptThatStraysInEndsNothing() {
        Heartbeat heart = heart(Duration.ofHours(1), () -> {});
        Thread thread = started(heart);
        for (int i = 0; i < 1_000; i++) {
            thread.interrupt();
        }
        assertThat(thread.isAlive()).isTrue();
        heart.close();
        assertThat(joined(thread)).isTrue();
    }

    @Test
    void whoeverIsAskedBeatsAtOnce() throws InterruptedException {
        CountDownLatch beaten = new CountDownLatch(1);
        Heartbeat heart = heart(Duration.ofHours(1), beaten::countDown);
        started(heart);
        heart.nudge();
        assertThat(beaten.await(60, TimeUnit.SECONDS)).isTrue();
        heart.close();
    }

    @Test
    void whatRestsBeatsOnlyWhenItIsAsked() throws InterruptedException {
        AtomicInteger beats = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        Heartbeat heart =
                heart(
                        SHORT,
                        () -> {
                            beats.incrementAndGet();
                            asked.countDown();
                        });
        heart.rest(true);
        assertThat(heart.pulse().resting()).isTrue();
        started(heart);
        heart.nudge();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        heart.close();
        assertThat(beats).hasValue(1);
    }

    @Test
    void whatMustAlwaysBeatNeverRests() {
        Heartbeat heart = new Heartbeat(new Rhythm("board", SHORT, false), Instant::now, () -> {});
        heart.rest(true);
        assertThat(heart.pulse().resting()).isFalse();
    }

    @Test
    void itsPulseSaysWhatFailedAndNothingOfWhatItSaid() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        Heartbeat heart =
                heart(
                        SHORT,
                        () -> {
                            second.countDown();
                            throw new IllegalStateException("awa@exemple.org");
                        });
        started(heart);
        assertThat(second.await(60, TimeUnit.SECONDS)).isTrue();
        heart.close();
        assertThat(heart.pulse().failure()).isEqualTo("IllegalStateException");
        assertThat(heart.pulse().failures()).isPositive();
    }

    private static Heartbeat heart(Duration pause, Runnable beat) {
        return new Heartbeat(new Rhythm("test", pause, true), Instant::now, beat);
    }

    private static Thread started(Heartbeat heart) {
        Thread thread = new Thread(heart);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static boolean joined(Thread thread) {
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
