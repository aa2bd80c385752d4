package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;

class KnownHeadsTest {

    private static final Optional<SignedHead> FIRST = Optional.of(Specimens.signed());
    private static final Optional<SignedHead> SECOND =
            Optional.of(new SignedHead(Specimens.signed().head(), "ab".repeat(64)));

    @Test
    void aReadingThatIsHeldUpHoldsNobodyUp() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch thawed = new CountDownLatch(1);
        KnownHeads heads =
                heads(
                        period -> {
                            asked.countDown();
                            if (asked.getCount() > 0) {
                                return FIRST;
                            }
                            await(thawed);
                            return SECOND;
                        });
        assertThat(heads.of(Specimens.PERIOD)).isEqualTo(FIRST);
        assertThat(heads.of(Specimens.PERIOD)).isEqualTo(FIRST);
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(heads.of(Specimens.PERIOD)).isEqualTo(FIRST);
        thawed.countDown();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (heads.of(Specimens.PERIOD).equals(FIRST) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(heads.of(Specimens.PERIOD)).isEqualTo(SECOND);
    }

    @Test
    void whatCannotBeReadAnewStaysKnown() {
        CountDownLatch readable = new CountDownLatch(1);
        KnownHeads heads =
                heads(
                        period -> {
                            if (readable.getCount() == 0) {
                                throw new IllegalStateException("out of reach");
                            }
                            readable.countDown();
                            return FIRST;
                        });
        assertThat(heads.of(Specimens.PERIOD)).isEqualTo(FIRST);
        assertThat(heads.of(Specimens.PERIOD)).isEqualTo(FIRST);
    }

    private static KnownHeads heads(Function<PeriodNumber, Optional<SignedHead>> register) {
        return new KnownHeads(
                register, reading -> new Thread(reading).start(), Duration.ofMillis(50));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
