package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.BUILD;
import static quebec.monprojet.opening.Cases.CROWD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.Rehearsal.Verdict;

class RehearsedTest {

    private static final Instant NOW = Cases.BELL.minus(Duration.ofDays(3));
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final Rehearsed rule = new Rehearsed(CROWD, BUILD, NOW);

    @Test
    void aGreenOneOfTheWholeCrowdWithThisBuildBearsAnOpening() {
        Rehearsal green = Cases.rehearsal(CROWD, Verdict.GREEN, YESTERDAY);
        assertThat(rule.among(List.of(green))).contains(green);
        assertThat(rule.shortfalls(List.of(green))).isEmpty();
    }

    @Test
    void withoutAnyNothingIsRehearsed() {
        assertThat(rule.among(List.of())).isEmpty();
        assertThat(rule.shortfalls(List.of())).containsExactly(Shortfall.NONE);
    }

    @Test
    void oneThatIsNotJudgedIsNone() {
        Rehearsal waiting =
                new Rehearsal(
                        new PeriodNumber("R2027-2"),
                        new RehearsalTerms(CROWD, 100, YESTERDAY),
                        BUILD,
                        null,
                        YESTERDAY,
                        null);
        assertThat(rule.among(List.of(waiting))).isEmpty();
        assertThat(rule.shortfalls(List.of(waiting))).containsExactly(Shortfall.NONE);
    }

    @Test
    void aRedOneDoesNot() {
        assertLacks(Cases.rehearsal(CROWD, Verdict.RED, YESTERDAY), Shortfall.RED);
    }

    @Test
    void oneDossierTooFewIsTooSmall() {
        assertLacks(Cases.rehearsal(CROWD - 1, Verdict.GREEN, YESTERDAY), Shortfall.TOO_SMALL);
    }

    @Test
    void itIsFreshForFourteenDays() {
        Instant oldest = NOW.minus(Duration.ofDays(14));
        assertThat(rule.among(List.of(Cases.rehearsal(CROWD, Verdict.GREEN, oldest)))).isPresent();
        assertLacks(Cases.rehearsal(CROWD, Verdict.GREEN, oldest.minusNanos(1)), Shortfall.TOO_OLD);
    }

    @Test
    void anotherBuildWasNotRehearsed() {
        assertLacks(
                Cases.rehearsal(CROWD, Verdict.GREEN, YESTERDAY, "1.2.3 2027-01-02T03:04:06Z"),
                Shortfall.OTHER_BUILD);
    }

    @Test
    void anEarlierGreenOneBearsItStillWhenTheLatestIsRed() {
        Rehearsal green = Cases.rehearsal(CROWD, Verdict.GREEN, YESTERDAY);
        Rehearsal red = Cases.rehearsal(CROWD, Verdict.RED, NOW);
        assertThat(rule.among(List.of(green, red))).contains(green);
    }

    private void assertLacks(Rehearsal rehearsal, Shortfall shortfall) {
        assertThat(rule.among(List.of(rehearsal))).isEmpty();
        assertThat(rule.shortfalls(List.of(rehearsal))).containsExactly(shortfall);
    }
}
