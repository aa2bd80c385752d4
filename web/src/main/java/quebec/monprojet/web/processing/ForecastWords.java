package quebec.monprojet.web.processing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import quebec.monprojet.figures.Forecast;
import quebec.monprojet.web.texts.Words;

/** When the last that waits may be decided, in words. */
public final class ForecastWords {

    private final Words words;
    private final String key;

    /**
     * @param key how the keys of the sentences begin
     */
    public ForecastWords(Words words, String key) {
        this.words = words;
        this.key = key;
    }

    public String of(Forecast forecast) {
        if (forecast instanceof Forecast.Between between) {
            return between.earliest().equals(between.latest())
                    ? words.of(key + "month", month(between.latest()))
                    : words.of(key + "between", month(between.earliest()), month(between.latest()));
        }
        if (forecast instanceof Forecast.NotBefore notBefore) {
            return words.of(key + "notbefore", month(notBefore.earliest()));
        }
        if (forecast instanceof Forecast.TooLittle) {
            return words.of(key + "toolittle", Forecast.FEWEST, Forecast.WEEKS);
        }
        return words.get(key + (forecast instanceof Forecast.Nothing ? "nothing" : "outofsight"));
    }

    private String month(YearMonth month) {
        String pattern = words.locale().getLanguage().equals("es") ? "MMMM 'de' yyyy" : "MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(month);
    }
}
