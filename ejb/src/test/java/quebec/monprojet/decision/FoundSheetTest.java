package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.selection.Status;

class FoundSheetTest {

    private static final Instant PROPOSED = Instant.parse("2026-11-28T15:00:00Z");
    private static final Sheet SHEET = new Sheet("PRTQ-2015", 49, 59);

    private static Proposal proposal(@Nullable Sheet sheet) {
        return new Proposal(
                new DecisionId(UUID.randomUUID()),
                Applications.NUMBER,
                Applications.ACCOUNT,
                new Grounds(Outcome.REFUSED, List.of("passing-score"), "Il manque des points."),
                Status.EXAMINATION,
                sheet,
                Applications.OFFICER,
                PROPOSED,
                Look.Cause.NONE,
                null,
                PROPOSED,
                null);
    }

    private static Finding finding(
            String grid, Criterion criterion, int turn, int points, Instant at) {
        return new Finding(grid, criterion, turn, points, points, null, Applications.OFFICER, at);
    }

    @Test
    void itIsWhatStoodLastUnderEachCriterionWhenItWasProposed() {
        Finding age = finding("PRTQ-2015", Criterion.AGE, 1, 16, PROPOSED);
        Finding later = finding("PRTQ-2015", Criterion.EDUCATION_LEVEL, 2, 4, PROPOSED);
        List<Finding> all =
                List.of(
                        age,
                        finding("PRTQ-2013", Criterion.FRENCH, 1, 7, PROPOSED),
                        later,
                        finding("PRTQ-2015", Criterion.EDUCATION_LEVEL, 1, 2, PROPOSED),
                        finding("PRTQ-2015", Criterion.AGE, 2, 0, PROPOSED.plusSeconds(1)));
        assertThat(FoundSheet.of(proposal(SHEET), all))
                .contains(new FoundSheet(SHEET, List.of(later, age)));
    }

    @Test
    void nothingWasFoundWithoutAnExamination() {
        assertThat(FoundSheet.of(proposal(null), List.of())).isEmpty();
    }
}
