package quebec.monprojet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
        new Thread(heart).start();
        assertThat(third.await(60, TimeUnit.SECONDS)).isTrue();
        heart.close();
    }

    @Test
    void onceClosedItBeatsNoMore() {
        AtomicInteger beats = new AtomicInteger();
        Heartbeat heart = new Heartbeat(SHORT, beats::incrementAndGet);
        Thread thread = new Thread(heart);
        thread.start();
        heart.close();
        int before = beats.get();
        assertThat(thread).matches(ended -> joined(ended));
        assertThat(beats).hasValue(before);
    }

    @Test
    void anInterruptThatStraysInEndsNothing() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(2);
        Heartbeat heart = new Heartbeat(Duration.ofHours(1), beats::countDown);
        Thread thread = new Thread(heart);
        thread.start();
        while (!beats.await(1, TimeUnit.MILLISECONDS)) {
            thread.interrupt();
        }
        heart.close();
        assertThat(thread).matches(ended -> joined(ended));
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
