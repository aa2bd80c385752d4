package quebec.monprojet.web.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import quebec.monprojet.figures.Forecast;
import quebec.monprojet.web.texts.Catalogue;

class ForecastWordsTest {

    private static final YearMonth MARCH = YearMonth.of(2017, 3);

    @Test
    void twoMonthsAreARangeAndOneIsNone() {
        assertThat(said("fr", new Forecast.Between(MARCH, MARCH.plusMonths(5))))
                .startsWith("Entre mars 2017 et août 2017");
        assertThat(said("es", new Forecast.Between(MARCH, MARCH)))
                .startsWith("Hacia marzo de 2017");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(said("en", new Forecast.TooLittle(3))).contains("20 decisions over 8 weeks");
        assertThat(said("fr", new Forecast.NotBefore(MARCH))).startsWith("Pas avant mars 2017");
        assertThat(said("fr", new Forecast.OutOfSight())).contains("dix ans");
        assertThat(said("fr", new Forecast.Nothing())).isEqualTo("Aucune demande n’attend.");
    }

    private static String said(String language, Forecast forecast) {
        return new ForecastWords(
                        new Catalogue().in(Locale.forLanguageTag(language)), "processing.forecast.")
                .of(forecast);
    }
}
