package quebec.monprojet.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.examination.Sheets.COLLEAGUE;
import static quebec.monprojet.examination.Sheets.NOW;
import static quebec.monprojet.examination.Sheets.OFFICER;
import static quebec.monprojet.examination.Sheets.found;
import static quebec.monprojet.examination.Sheets.sheet;

import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.grid.Criterion;

class AppraisalTest {

    private static final Reason WHY = new Reason("La pièce dit autre chose.");
    private static final Finding YOUNG = found(Criterion.AGE, 1, 16, null);

    private static Appraisal age(int points, Reason reason, int seen) {
        return new Appraisal(OFFICER, Criterion.AGE, points, reason, seen);
    }

    @Test
    void whatTheMachineCountedIsFoundWithoutAWord() {
        assertThat(age(16, null, 0).refusal(sheet())).isEmpty();
        assertThat(age(16, null, 0).finding(sheet(), NOW)).isEqualTo(YOUNG);
    }

    @Test
    void anythingElseNeedsAReason() {
        assertThat(age(14, null, 0).refusal(sheet())).contains(new Appraising.ReasonMissing(16));
        assertThat(age(14, WHY, 0).refusal(sheet())).isEmpty();
        assertThat(age(14, WHY, 0).finding(sheet(), NOW).reason()).isEqualTo(WHY.words());
    }

    @Test
    void aClauseGivesFromNothingToItsMost() {
        assertThat(age(17, WHY, 0).refusal(sheet())).contains(new Appraising.OutOfRange(16));
        assertThat(age(-1, WHY, 0).refusal(sheet())).contains(new Appraising.OutOfRange(16));
        assertThat(age(0, WHY, 0).refusal(sheet())).isEmpty();
    }

    @Test
    void whoeverHasNotSeenTheLatestFindingIsTold() {
        assertThat(age(16, null, 0).refusal(sheet(YOUNG)))
                .contains(new Appraising.Overtaken(YOUNG));
        assertThat(age(16, null, 1).refusal(sheet(YOUNG))).isEmpty();
        assertThat(age(16, null, 1).finding(sheet(YOUNG), NOW).turn()).isEqualTo(2);
    }

    @Test
    void whoeverHasSeenAFindingOnAnotherGridIsTold() {
        assertThat(age(16, null, 1).refusal(sheet())).contains(new Appraising.Overtaken(null));
    }

    @Test
    void theSpouseOfWhoComesAloneIsNotLookedAt() {
        assertThat(new Appraisal(OFFICER, Criterion.SPOUSE_AGE, 1, WHY, 0).refusal(sheet()))
                .contains(new Appraising.NotLookedAt());
    }

    @Test
    void aSecondClickFindsNothingAnew() {
        assertThat(age(16, null, 0).repeated(sheet(YOUNG))).contains(YOUNG);
        assertThat(age(14, WHY, 0).repeated(sheet(YOUNG))).isEmpty();
    }

    @Test
    void aColleagueWhoFindsTheSameFindsItAnew() {
        Appraisal theirs = new Appraisal(COLLEAGUE, Criterion.AGE, 16, null, 1);
        assertThat(theirs.repeated(sheet(YOUNG))).isEmpty();
        assertThat(theirs.refusal(sheet(YOUNG))).isEmpty();
    }
}
