package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quebec.monprojet.grid.Certainty;
import quebec.monprojet.time.Montreal;

class DelayTest {

    private static final Delay NINETY_DAYS = new Delay(90, Certainty.L, "À confirmer");

    @Test
    void aDayThatTheClocksMakeShorterIsADay() {
        Instant inWinter = Instant.parse("2017-01-31T17:00:00Z");
        LocalDate last = NINETY_DAYS.lastDay(inWinter);
        assertThat(last).isEqualTo("2017-05-01");
        assertThat(Montreal.after(last)).isEqualTo("2017-05-02T04:00:00Z");
    }

    @Test
    void aDayThatTheClocksMakeLongerIsADay() {
        Instant inSummer = Instant.parse("2017-09-05T16:00:00Z");
        LocalDate last = NINETY_DAYS.lastDay(inSummer);
        assertThat(last).isEqualTo("2017-12-04");
        assertThat(Montreal.after(last)).isEqualTo("2017-12-05T05:00:00Z");
    }

    @Test
    void theLastMinuteOfADayBelongsToThatDay() {
        assertThat(NINETY_DAYS.lastDay(Instant.parse("2017-03-12T04:59:59Z")))
                .isEqualTo(NINETY_DAYS.lastDay(Instant.parse("2017-03-11T05:00:00Z")))
                .isEqualTo("2017-06-09");
    }

    @Test
    void noDelayIsShorterThanADay() {
        assertThatThrownBy(() -> new Delay(0, Certainty.H, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
