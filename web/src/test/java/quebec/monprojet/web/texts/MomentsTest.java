package quebec.monprojet.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant BELL = Instant.parse("2016-02-16T13:30:00Z");
    private static final Instant SUMMER = Instant.parse("2016-06-13T12:30:07Z");

    @Test
    void frenchTellsMontrealTimeWithItsZone() {
        assertThat(Moments.text(BELL, Locale.CANADA_FRENCH))
                .isEqualTo(
                        "16\u00a0février 2016 à 8\u00a0h\u00a030 (heure de Montréal, UTC−05:00)");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchAlone() {
        var first = LocalDate.of(2027, 2, 1);
        assertThat(new Moments(Locale.FRENCH).date(first)).isEqualTo("1er\u00a0février 2027");
        assertThat(new Moments(Locale.CANADA).date(first)).isEqualTo("February\u00a01, 2027");
    }

    @Test
    void aFullHourHasNoMinutesInFrench() {
        assertThat(Moments.text(Instant.parse("2016-02-16T22:00:00Z"), Locale.FRENCH))
                .isEqualTo("16\u00a0février 2016 à 17\u00a0h (heure de Montréal, UTC−05:00)");
    }

    @Test
    void whatOnlyTellsWhenIsToldToTheMinute() {
        assertThat(Moments.brief(SUMMER, Locale.FRENCH))
                .isEqualTo("13\u00a0juin 2016 à 8\u00a0h\u00a030 (heure de Montréal)");
        assertThat(Moments.brief(SUMMER, Locale.CANADA)).endsWith("8:30\u00a0a.m. (Montréal time)");
    }

    @Test
    void secondsAreToldWhenTheyMatter() {
        assertThat(Moments.text(SUMMER, Locale.FRENCH))
                .contains("8\u00a0h\u00a030\u00a0min\u00a007\u00a0s", "UTC−04:00");
    }

    @Test
    void englishAndSpanishTellTheSameInstant() {
        assertThat(Moments.text(BELL, Locale.CANADA))
                .startsWith("February\u00a016, 2016 at 8:30")
                .endsWith("(Montréal time, UTC−05:00)");
        assertThat(Moments.text(BELL, Locale.forLanguageTag("es")))
                .isEqualTo("16 de febrero de 2016 a las 8:30 (hora de Montreal, UTC−05:00)");
    }

    @Test
    void machinesReadIso8601WithMontrealsOffset() {
        assertThat(new Moments(Locale.FRENCH).iso(BELL)).isEqualTo("2016-02-16T08:30:00-05:00");
    }

    @Test
    void thousandsStandApartByANoBreakSpace() {
        assertThat(Moments.number(2800, Locale.CANADA_FRENCH)).isEqualTo("2\u00a0800");
    }
}
