package quebec.monprojet.crowd;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts and numbers in one language. */
record Words(Locale locale, ResourceBundle bundle) {

    private static final double SECOND = 1_000;

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

    /** In UTC, to the second. */
    String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withZone(ZoneOffset.UTC)
                        .format(instant)
                + " UTC";
    }

    /** As it was chosen, without zeros at the end. */
    String duration(Duration chosen) {
        return axis((double) chosen.toMillis());
    }

    /** Milliseconds, or seconds from one on, as short as they can be said. */
    String axis(double millis) {
        return unit(millis, 0, 2);
    }

    /** Milliseconds, or seconds from one on, always as precise. */
    String duration(double millis) {
        int digits = millis >= SECOND ? 2 : millis < 10 ? 1 : 0;
        return unit(millis, digits, digits);
    }

    /** With the unit behind a space that does not break. */
    private String unit(double millis, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return millis >= SECOND
                ? format.format(millis / SECOND) + "\u00a0s"
                : format.format(millis) + "\u00a0ms";
    }
}
