package quebec.monprojet.web.bureau.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void theDaysThatAreAskedForAreDrawnFrom() {
        var asked = new Sampling("VGQ-1", "5", "2026-01-01", "2026-06-30");
        assertThat(asked.draw().orElseThrow().to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(asked.days(TODAY).from()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    /** After the last of these no calendar has another day, and before the first no database. */
    @Test
    void yearsThatNobodyCanKeepAreNone() {
        var asked = new Sampling("VGQ-1", "5", "-999999999-01-01", "+999999999-12-31");
        assertThat(asked.draw()).isEmpty();
        assertThat(asked.days(TODAY))
                .isEqualTo(new Sampling.Days(LocalDate.of(2026, 8, 30), TODAY));
    }

    @Test
    void whatIsNoSampleIsNotDrawn() {
        assertThat(new Sampling("<x>", "5", "2026-01-01", "2026-06-30").draw()).isEmpty();
        assertThat(new Sampling("VGQ-1", "x", "2026-01-01", "2026-06-30").draw()).isEmpty();
        assertThat(new Sampling("VGQ-1", "5", "2026-06-30", "2026-01-01").draw()).isEmpty();
    }
}
