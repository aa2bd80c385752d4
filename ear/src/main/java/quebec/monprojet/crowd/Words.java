package quebec.monprojet.crowd;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts and numbers in one language. */
record Words(Locale locale, ResourceBundle bundle) {

    static final List<Locale> LOCALES =
            List.of(Locale.CANADA_FRENCH, Locale.CANADA, Locale.forLanguageTag("es"));

    static Words in(Locale locale) {
        return new Words(
                locale,
                ResourceBundle.getBundle(
                        "quebec.monprojet.crowd.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** French when the language is none of ours. */
    static Locale locale(String language) {
        return LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(LOCALES.get(0));
    }

    String language() {
        return locale.getLanguage();
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** The text with its places filled; numbers are given as texts. */
    String of(String key, Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    String duration(Duration duration) {
        return duration((double) duration.toMillis());
    }

    /** With a unit behind a space that does not break: milliseconds, or seconds from one on. */
    String duration(double millis) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean seconds = millis >= 1_000;
        int digits = seconds ? 2 : millis < 10 ? 1 : 0;
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(digits);
        return format.format(seconds ? millis / 1_000 : millis)
                + (seconds ? "\u00a0s" : "\u00a0ms");
    }
}
