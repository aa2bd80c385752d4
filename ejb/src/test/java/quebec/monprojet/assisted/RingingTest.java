package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

class RingingTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    private static final PeriodNumber PERIOD = new PeriodNumber("2026-1");

    private final Ringing ringing = new Ringing();

    private static Due due(int dossier, Instant at) {
        return new Due(
                Papers.PERSON,
                PERIOD,
                new DossierId(new UUID(0, dossier)),
                Papers.DIGEST,
                at,
                "ticket");
    }

    @Test
    void nobodyIsPressedBeforeTheirInstant() {
        ringing.expect(List.of(due(1, BELL)));
        assertThat(ringing.strike(BELL.minusNanos(1))).isEmpty();
        assertThat(ringing.strike(BELL)).hasSize(1);
    }

    @Test
    void theEarliestIsPressedFirst() {
        Due late = due(1, BELL.plusSeconds(2));
        Due early = due(2, BELL.plusSeconds(1));
        ringing.expect(List.of(late, early));
        assertThat(ringing.strike(BELL.plusSeconds(3))).containsExactly(early, late);
    }

    @Test
    void whatIsPressedIsNotPressedAgainBeforeItsAnswer() {
        ringing.expect(List.of(due(1, BELL)));
        ringing.strike(BELL);
        ringing.expect(List.of(due(1, BELL)));
        assertThat(ringing.strike(BELL.plusSeconds(60))).isEmpty();
    }

    @Test
    void whatWasNotDecidedIsPressedAgainLater() {
        Due due = due(1, BELL);
        ringing.expect(List.of(due));
        ringing.strike(BELL);
        ringing.again(due, BELL.plusSeconds(2));
        ringing.expect(List.of(due));
        assertThat(ringing.next()).contains(BELL.plusSeconds(2));
        assertThat(ringing.strike(BELL.plusSeconds(1))).isEmpty();
        assertThat(ringing.strike(BELL.plusSeconds(2))).containsExactly(due);
    }

    /** The answer was given, and the node died before it was written down. */
    @Test
    void aNodeThatStartsLatePressesWhatHasNoAnswer() {
        ringing.expect(List.of(due(1, BELL)));
        assertThat(ringing.strike(BELL.plusSeconds(3_600))).hasSize(1);
    }

    @Test
    void whatIsUnsealedMeanwhileIsForgotten() {
        ringing.expect(List.of(due(1, BELL)));
        ringing.expect(List.of());
        assertThat(ringing.next()).isEmpty();
        assertThat(ringing.strike(BELL)).isEmpty();
    }
}
