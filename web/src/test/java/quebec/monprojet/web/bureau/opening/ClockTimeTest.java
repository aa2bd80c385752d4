package quebec.monprojet.web.bureau.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 16);

    @ParameterizedTest
    @ValueSource(strings = {"08:30", "8:30", "8 h 30", "8h30", " 8:30 "})
    void readsAnHourAsPeopleWriteIt(String hour) {
        assertThat(ClockTime.read(DAY, hour))
                .isEqualTo(new ClockTime.At(Instant.parse("2027-02-16T13:30:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:30", "08:30", "8 h 30", "8h30", "8\u00a0h\u00a030"})
    void readsAnHourHoweverItIsWritten(String hour) {
        assertThat(ClockTime.read(DAY, hour))
                .isEqualTo(new ClockTime.At(Instant.parse("2027-02-16T13:30:00Z")));
    }

    @Test
    void readsAWholeHour() {
        assertThat(ClockTime.read(DAY, "8 h"))
                .isEqualTo(new ClockTime.At(Instant.parse("2027-02-16T13:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:60", "8", "huit heures", "", "8:30:00"})
    void saysWhenAnHourIsNone(String hour) {
        assertThat(ClockTime.read(DAY, hour)).isEqualTo(new ClockTime.Unreadable());
    }

    @Test
    void saysWhenTheDayIsMissingAndWhenTheHourIs() {
        assertThat(ClockTime.read(null, "")).isEqualTo(new ClockTime.Missing());
        assertThat(ClockTime.read(null, "8:30")).isEqualTo(new ClockTime.Missing());
        assertThat(ClockTime.read(DAY, null)).isEqualTo(new ClockTime.Unreadable());
    }

    @Test
    void refusesTheHourThatMarchSkips() {
        assertThat(ClockTime.read(LocalDate.of(2027, 3, 14), "2:30"))
                .isEqualTo(new ClockTime.Skipped(LocalDateTime.parse("2027-03-14T03:00")));
    }

    @Test
    void refusesTheHourThatNovemberRepeats() {
        assertThat(ClockTime.read(LocalDate.of(2027, 11, 7), "1:30"))
                .isEqualTo(new ClockTime.Twice());
        assertThat(ClockTime.read(LocalDate.of(2027, 11, 7), "2:00"))
                .isEqualTo(new ClockTime.At(Instant.parse("2027-11-07T07:00:00Z")));
    }
}
