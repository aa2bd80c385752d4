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

    private void expect(Due... all) {
        ringing.expect(List.of(all), BELL);
    }

    @Test
    void nobodyIsPressedBeforeTheirInstant() {
        expect(due(1, BELL));
        assertThat(ringing.strike(BELL.minusNanos(1))).isEmpty();
        assertThat(ringing.strike(BELL)).isPresent();
    }

    @Test
    void theEarliestIsPressedFirst() {
        Due late = due(1, BELL.plusSeconds(2));
        Due early = due(2, BELL.plusSeconds(1));
        expect(late, early);
        assertThat(ringing.strike(BELL.plusSeconds(3))).contains(early);
        assertThat(ringing.strike(BELL.plusSeconds(3))).contains(late);
    }

    /** Should pressing the first fail, the second still waits and is pressed. */
    @Test
    void whatIsNotPressedYetIsNotInHand() {
        Due first = due(1, BELL);
        Due second = due(2, BELL.plusSeconds(1));
        expect(first, second);
        ringing.strike(BELL.plusSeconds(3));
        expect(first, second);
        assertThat(ringing.strike(BELL.plusSeconds(3))).contains(second);
    }

    @Test
    void whatIsPressedIsNotPressedAgainBeforeItsAnswer() {
        expect(due(1, BELL));
        ringing.strike(BELL);
        expect(due(1, BELL));
        assertThat(ringing.strike(BELL.plusSeconds(60))).isEmpty();
    }

    /** Whatever became of the answer: pressed again, it is the same. */
    @Test
    void whatIsNeverAnsweredIsPressedAgain() {
        Due due = due(1, BELL);
        expect(due);
        ringing.strike(BELL);
        ringing.expect(List.of(due), BELL.plus(Ringing.PATIENCE).minusNanos(1));
        assertThat(ringing.next()).isEmpty();
        ringing.expect(List.of(due), BELL.plus(Ringing.PATIENCE));
        assertThat(ringing.strike(BELL.plus(Ringing.PATIENCE))).contains(due);
    }

    @Test
    void whatWasNotDecidedIsPressedAgainLater() {
        Due due = due(1, BELL);
        expect(due);
        ringing.strike(BELL);
        ringing.again(due, BELL.plusSeconds(2));
        expect(due);
        assertThat(ringing.next()).contains(BELL.plusSeconds(2));
        assertThat(ringing.strike(BELL.plusSeconds(1))).isEmpty();
        assertThat(ringing.strike(BELL.plusSeconds(2))).contains(due);
    }

    /** The answer was given, and the node died before it was written down. */
    @Test
    void aNodeThatStartsLatePressesWhatHasNoAnswer() {
        expect(due(1, BELL));
        assertThat(ringing.strike(BELL.plusSeconds(3_600))).isPresent();
    }

    @Test
    void whatIsUnsealedMeanwhileIsForgotten() {
        expect(due(1, BELL));
        expect();
        assertThat(ringing.next()).isEmpty();
        assertThat(ringing.strike(BELL)).isEmpty();
    }

    @Test
    void theTicketOfWhatIsInHandIsKnown() {
        Due due = due(1, BELL);
        expect(due);
        ringing.strike(BELL);
        assertThat(ringing.known(due.button(), Papers.DIGEST)).contains(due);
    }

    @Test
    void itIsAboutToRingAroundTheInstantOfAButtonThatNobodyPressed() {
        Due due = due(1, BELL);
        expect(due);
        assertThat(ringing.isAboutToRing(BELL.minusSeconds(6))).isFalse();
        assertThat(ringing.isAboutToRing(BELL.minusSeconds(4))).isTrue();
        assertThat(ringing.isAboutToRing(BELL.plusSeconds(4))).isTrue();
        assertThat(ringing.isAboutToRing(BELL.plusSeconds(6))).isFalse();
        ringing.strike(BELL);
        ringing.again(due, BELL.plusSeconds(1));
        assertThat(ringing.isAboutToRing(BELL)).isFalse();
    }
}
