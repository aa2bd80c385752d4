package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;

class KnownHeadsTest {

    private static final PeriodNumber PERIOD = Specimens.PERIOD;
    private static final Optional<SignedHead> FIRST = Optional.of(Specimens.signed());
    private static final Optional<SignedHead> SECOND =
            Optional.of(new SignedHead(Specimens.signed().head(), "ab".repeat(64)));

    @Test
    void aReaderWhoIsHeldUpHoldsNobodyElseUp() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch thawed = new CountDownLatch(1);
        KnownHeads heads =
                new KnownHeads(
                        period -> {
                            asked.countDown();
                            if (asked.getCount() > 0) {
                                return FIRST;
                            }
                            await(thawed);
                            return SECOND;
                        });
        assertThat(heads.of(PERIOD)).isEqualTo(FIRST);
        CompletableFuture<Optional<SignedHead>> heldUp =
                CompletableFuture.supplyAsync(() -> heads.of(PERIOD));
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(heads.of(PERIOD)).isEqualTo(FIRST);
        thawed.countDown();
        assertThat(heldUp.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(SECOND);
    }

    @Test
    void whatCannotBeReadAnewStaysKnown() {
        CountDownLatch readable = new CountDownLatch(1);
        KnownHeads heads =
                new KnownHeads(
                        period -> {
                            if (readable.getCount() == 0) {
                                throw new IllegalStateException("out of reach");
                            }
                            readable.countDown();
                            return FIRST;
                        });
        assertThat(heads.of(PERIOD)).isEqualTo(FIRST);
        assertThat(heads.of(PERIOD)).isEqualTo(FIRST);
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
