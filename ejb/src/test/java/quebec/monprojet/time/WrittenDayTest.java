package quebec.monprojet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @Test
    void aDayIsReadAsItIsWritten() {
        assertThat(WrittenDay.read(" 2026-11-28 ")).contains(LocalDate.of(2026, 11, 28));
        assertThat(WrittenDay.read("1900-01-01")).isPresent();
        assertThat(WrittenDay.read("2200-12-31")).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "demain",
                "2026-02-30",
                "2026-1-1",
                "1899-12-31",
                "2201-01-01",
                "-999999999-01-01",
                "+999999999-12-31"
            })
    void whatNoDatabaseCouldKeepIsNoDay(String written) {
        assertThat(WrittenDay.read(written)).isEmpty();
    }
}
