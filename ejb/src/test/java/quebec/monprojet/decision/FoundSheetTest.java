package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.examination.Line;
import quebec.monprojet.examination.Sheets;
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

    @Test
    void itIsTheSheetOfThenLineByLine() {
        Examined then = Sheets.sheet(Sheets.found(Criterion.AREA_OF_TRAINING, 1, 0, "Autre."));
        FoundSheet found = FoundSheet.of(proposal(Sheet.of(then)), Optional.of(then)).orElseThrow();
        assertThat(found.lines()).hasSameSizeAs(Sheets.counted().scores());
        assertThat(found.lines().stream().mapToInt(Line::points).sum())
                .isEqualTo(found.sheet().points());
        assertThat(found.employability()).isEqualTo(then.employability());
    }

    @Test
    void linesThatAddUpToSomethingElseAreNotShown() {
        assertThat(FoundSheet.of(proposal(SHEET), Optional.of(Sheets.sheet())))
                .contains(new FoundSheet(SHEET, List.of(), null));
        assertThat(FoundSheet.of(proposal(SHEET), Optional.empty()))
                .contains(new FoundSheet(SHEET, List.of(), null));
    }

    @Test
    void nothingWasFoundWithoutAnExamination() {
        assertThat(FoundSheet.of(proposal(null), Optional.of(Sheets.sheet()))).isEmpty();
    }
}
