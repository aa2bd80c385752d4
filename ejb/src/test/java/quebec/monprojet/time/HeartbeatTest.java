package quebec.monprojet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @Test
    void aBeatThatFailsChangesNothingForTheNext() throws InterruptedException {
        CountDownLatch third = new CountDownLatch(3);
        Heartbeat heart =
                new Heartbeat(
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
                new Heartbeat(
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
        Heartbeat heart = new Heartbeat(Duration.ofHours(1), () -> {});
        Thread thread = started(heart);
        for (int i = 0; i < 1_000; i++) {
            thread.interrupt();
        }
        assertThat(thread.isAlive()).isTrue();
        heart.close();
        assertThat(joined(thread)).isTrue();
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
