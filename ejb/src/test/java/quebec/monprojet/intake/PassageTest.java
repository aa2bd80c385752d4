package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final Instant NOW = Places.BELL.plusSeconds(5_000_000);

    @Test
    void theFirstPlaceThatPassesHasTheFirstNumberOfItsLog() {
        Receipt receipt = Succeeding.first(NOW).receipt();
        assertThat(receipt.number().value()).startsWith("2026-1-S-000001-");
        assertThat(receipt.head().head().period()).isEqualTo("2026-1-S");
        assertThat(receipt.head().head().size()).isEqualTo(1);
        assertThat(receipt.leaf()).contains("\"place\":4", "\"givenUp\":\"2026-1-000004-G\"");
    }

    @Test
    void itsReceiptProvesItselfAndNoOtherPassing() throws GeneralSecurityException {
        Receipt receipt = Succeeding.first(NOW).receipt();
        assertThat(receipt.verifiedBy(Succeeding.publicKey())).isTrue();
        Receipt another =
                new Receipt(
                        receipt.number(),
                        receipt.receivedAt(),
                        receipt.recordedAt(),
                        receipt.digest(),
                        receipt.decisionNumber(),
                        receipt.rule(),
                        receipt.leaf(),
                        receipt.inclusion(),
                        receipt.head(),
                        Succeeding.passing(5));
        assertThat(another.verifiedBy(Succeeding.publicKey())).isFalse();
    }

    @Test
    void theNextContinuesIt() {
        Passage first = Succeeding.first(NOW);
        Passage next = Succeeding.after(first, 5, 2, NOW.plusSeconds(1));
        assertThat(next.receipt().rank()).isEqualTo(new Rank(2));
        assertThat(
                        next.log()
                                .consistency()
                                .holds(
                                        first.receipt().head().head().root(),
                                        next.receipt().head().head().root()))
                .isTrue();
    }

    @Test
    void noPlacePassesBeforeTheOneThatPrecedesItWhateverTheClockSays() {
        Passage first = Succeeding.first(NOW);
        Passage next = Succeeding.after(first, 5, 2, NOW.minusSeconds(3600));
        assertThat(next.receipt().receivedAt()).isEqualTo(NOW);
    }
}
