package quebec.monprojet.web.bureau.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.opening.Rehearsal.Verdict;
import quebec.monprojet.opening.RehearsalTerms;
import quebec.monprojet.rehearsal.Plan;
import quebec.monprojet.rehearsal.Reason;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class RehearsalTextsTest {

    private static final Instant BELL = Instant.parse("2027-02-01T15:00:00Z");
    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    @Test
    void everyReasonStageAndFaultHasItsWords() {
        assertThat(Arrays.stream(Reason.Why.values()).map(why -> "rehearsal.reason." + why.key()))
                .allMatch(FRENCH::containsKey);
        assertThat(Arrays.stream(Stage.values()).map(Stage::text)).allMatch(FRENCH::containsKey);
        assertThat(Arrays.stream(Plan.Fault.values()).map(fault -> "rehearsal.fault." + fault))
                .allMatch(FRENCH::containsKey);
    }

    @Test
    void aRehearsalWaitsForItsBellThenForItsVerdict() {
        assertThat(Stage.of(rehearsal(null), BELL.minusNanos(1))).isEqualTo(Stage.PREPARED);
        assertThat(Stage.of(rehearsal(null), BELL)).isEqualTo(Stage.UNJUDGED);
        assertThat(Stage.of(rehearsal(Verdict.GREEN), BELL)).isEqualTo(Stage.GREEN);
        assertThat(Stage.of(rehearsal(Verdict.RED), BELL)).isEqualTo(Stage.RED);
    }

    private static Rehearsal rehearsal(@Nullable Verdict verdict) {
        return new Rehearsal(
                new PeriodNumber("R2027-1"),
                new RehearsalTerms(10, 5, BELL),
                "1.0 2027-01-01T00:00:00Z",
                null,
                BELL.minusSeconds(300),
                verdict == null ? null : new Rehearsal.Judgement(verdict, "{}", BELL));
    }
}
