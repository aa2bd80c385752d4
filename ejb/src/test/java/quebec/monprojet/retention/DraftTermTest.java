package quebec.monprojet.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DraftTermTest {

    private static final DraftTerm TERM = new DraftTerm(90, 14, 3);

    /** Eleven in the evening of 1 January in Montréal. */
    private static final Instant TOUCHED = Instant.parse("2027-01-02T04:00:00Z");

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 1);

    private static Instant noon(LocalDate day) {
        return day.atTime(17, 0).toInstant(java.time.ZoneOffset.UTC);
    }

    @Test
    void theShippedScheduleKeepsDraftsForNinetyDays() {
        assertThat(DraftTerm.of(RetentionSchedule.SHIPPED)).isEqualTo(TERM);
    }

    @Test
    void daysAreThoseOfMontreal() {
        assertThat(TERM.lastDay(TOUCHED, LocalDate.MIN)).isEqualTo(LAST_DAY);
    }

    @Test
    void aDecisionKeepsItLongerAndNeverShorter() {
        LocalDate decided = LocalDate.of(2027, 12, 31);
        assertThat(TERM.lastDay(TOUCHED, decided)).isEqualTo(decided);
        assertThat(TERM.lastDay(TOUCHED, LAST_DAY.minusDays(9))).isEqualTo(LAST_DAY);
    }

    @Test
    void theFirstWarningIsDueFourteenDaysBeforeAndTheLastThree() {
        assertThat(TERM.due(LAST_DAY, LAST_DAY.minusDays(15))).isEmpty();
        assertThat(TERM.due(LAST_DAY, LAST_DAY.minusDays(14))).contains(DraftWarning.FIRST);
        assertThat(TERM.due(LAST_DAY, LAST_DAY.minusDays(4))).contains(DraftWarning.FIRST);
        assertThat(TERM.due(LAST_DAY, LAST_DAY.minusDays(3))).contains(DraftWarning.LAST);
    }

    @Test
    void whoeverWasForgottenDuringAStopIsStillWarned() {
        assertThat(TERM.due(LAST_DAY, LAST_DAY.plusDays(40))).contains(DraftWarning.LAST);
    }

    @Test
    void nothingIsErasedOnItsLastDay() {
        Instant warned = noon(LAST_DAY.minusDays(3));
        assertThat(TERM.isOver(LAST_DAY, warned, LAST_DAY)).isFalse();
        assertThat(TERM.isOver(LAST_DAY, warned, LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void nothingIsErasedUnlessTheLastWarningWasSent() {
        assertThat(TERM.isOver(LAST_DAY, null, LAST_DAY.plusDays(400))).isFalse();
    }

    @Test
    void aWarningSentLateStillLeavesThreeDays() {
        LocalDate sent = LAST_DAY.plusDays(20);
        assertThat(TERM.promised(LAST_DAY, sent)).isEqualTo(sent.plusDays(3));
        assertThat(TERM.isOver(LAST_DAY, noon(sent), sent.plusDays(3))).isFalse();
        assertThat(TERM.isOver(LAST_DAY, noon(sent), sent.plusDays(4))).isTrue();
    }

    @Test
    void whatALetterPromisesIsWhatIsKept() {
        for (int late = -3; late < 30; late++) {
            LocalDate sent = LAST_DAY.plusDays(late);
            LocalDate promised = TERM.promised(LAST_DAY, sent);
            assertThat(TERM.isOver(LAST_DAY, noon(sent), promised)).isFalse();
            assertThat(TERM.isOver(LAST_DAY, noon(sent), promised.plusDays(1))).isTrue();
        }
    }

    @Test
    void warningsThatComeInTheWrongOrderAreNoTerm() {
        assertThatThrownBy(() -> new DraftTerm(90, 3, 14))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
