package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.Suspension;

class PaperBellsTest {

    private static final Instant BELL = Instant.parse("2027-02-16T13:30:00Z");
    private static final Instant OVER = BELL.plus(BellSalt.WINDOW);

    @TempDir private Path secrets;

    private static PeriodStanding period(Suspension suspension) {
        return new PeriodStanding(
                new PeriodNumber("2027-1"),
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                10,
                0,
                BELL,
                BELL.plus(Duration.ofDays(2)),
                BELL.minus(Duration.ofDays(3)),
                "D-1",
                "0".repeat(64),
                Duration.ofMinutes(10),
                null,
                suspension);
    }

    @Test
    void theSaltIsSecretUntilTheWindowIsOver() {
        PaperBells bells = new PaperBells(new Secrets(secrets));
        assertThat(bells.of(period(null), BELL.minusSeconds(1)).salt()).isNull();
        assertThat(bells.of(period(null), BELL).salt()).isNull();
        assertThat(bells.of(period(null), OVER.minusNanos(1)).salt()).isNull();
        assertThat(bells.of(period(null), OVER).salt()).hasSize(64);
    }

    @Test
    void theCommitmentIsTheSameBeforeAndAfter() {
        PaperBells bells = new PaperBells(new Secrets(secrets));
        assertThat(bells.of(period(null), BELL.minusSeconds(86_400)).commitment())
                .isEqualTo(bells.of(period(null), OVER).commitment());
    }

    @Test
    void nobodyIsDueBeforeTheBell() {
        PaperBells bells = new PaperBells(new Secrets(secrets));
        assertThat(bells.due(period(null), Papers.DIGEST)).isBetween(BELL, OVER);
    }

    @Test
    void ticketsAreFetchedShortlyBeforeTheBellAndNoneWhileItIsSuspended() {
        Suspension suspended =
                new Suspension(BELL.minusSeconds(5), Suspension.Cause.DECIDED, "essai");
        assertThat(Bellrope.isNear(period(null), BELL.minusSeconds(31))).isFalse();
        assertThat(Bellrope.isNear(period(null), BELL.minusSeconds(30))).isTrue();
        assertThat(Bellrope.isNear(period(null), BELL.plusSeconds(60))).isTrue();
        assertThat(Bellrope.isNear(period(suspended), BELL.plusSeconds(60))).isFalse();
        assertThat(Bellrope.isNear(period(null), BELL.plus(Duration.ofDays(2)))).isTrue();
        assertThat(Bellrope.isNear(period(null), BELL.plus(Duration.ofDays(3)))).isFalse();
    }

    /** A press before the suspension could not be checked any more. */
    @Test
    void theSaltOfAnEarlierOpeningStaysKnownAfterAnotherNotice() {
        PaperBells bells = new PaperBells(new Secrets(secrets));
        PublishedNotice first =
                new PublishedNotice(
                        1,
                        new PeriodNumber("2027-1"),
                        "D-1",
                        "0".repeat(64),
                        BELL,
                        null,
                        BELL.minus(Duration.ofDays(3)),
                        null,
                        null,
                        null);
        PublishedBell before = bells.of(period(null), OVER);
        assertThat(bells.of(first, OVER.plus(Duration.ofDays(9)))).isEqualTo(before);
        assertThat(bells.of(first, BELL).salt()).isNull();
    }
}
