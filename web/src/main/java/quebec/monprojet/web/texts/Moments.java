package quebec.monprojet.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.Montreal;

/** Instants and dates as the law reads them: Montréal's time, always with its zone. */
@Named
@RequestScoped
public class Moments {

    private final Locale locale;

    public Moments() {
        this(Locale.FRENCH);
    }

    @Inject
    public Moments(Texts texts) {
        this(texts.getLocale());
    }

    Moments(Locale locale) {
        this.locale = locale;
    }

    /** For example “16 février 2016 à 8 h 30 (heure de Montréal, UTC−05:00)”; empty for null. */
    public String text(@Nullable Instant instant) {
        return instant == null ? "" : text(instant, locale);
    }

    /** For example “16 février 2016 à 8 h 30 (heure de Montréal)”; empty for null. */
    public String brief(@Nullable Instant instant) {
        return instant == null ? "" : brief(instant, locale);
    }

    /** ISO 8601 to the second with Montréal's offset; empty for null. */
    public String iso(@Nullable Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.truncatedTo(ChronoUnit.SECONDS).atZone(Montreal.ZONE));
    }

    /** A calendar date in words; empty for null. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : date(date, locale);
    }

    /** A month and its year in words. */
    public String month(YearMonth month) {
        String pattern = locale.getLanguage().equals("es") ? "MMMM 'de' yyyy" : "MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(month);
    }

    public String number(long number) {
        return number(number, locale);
    }

    public static String date(LocalDate date, Locale locale) {
        return day(date, locale);
    }

    /** To the second, with Montréal's offset from UTC: where an instant decides. */
    public static String text(Instant instant, Locale locale) {
        ZonedDateTime there = instant.atZone(Montreal.ZONE);
        String offset = ", UTC" + there.getOffset().getId().replace('-', '\u2212');
        return moment(there, locale).replaceFirst("\\)$", offset + ")");
    }

    /** To the minute: where it only tells when something was. */
    public static String brief(Instant instant, Locale locale) {
        return moment(instant.truncatedTo(ChronoUnit.MINUTES).atZone(Montreal.ZONE), locale);
    }

    private static String moment(ZonedDateTime there, Locale locale) {
        boolean whole = there.getSecond() == 0;
        return switch (locale.getLanguage()) {
            case "en" ->
                    day(there, locale)
                            + " at "
                            + at(there, whole ? "h:mm\u00a0a" : "h:mm:ss\u00a0a", Locale.CANADA)
                            + " (Montréal time)";
            case "es" ->
                    day(there, locale)
                            + " a las "
                            + at(there, whole ? "H:mm" : "H:mm:ss", locale)
                            + " (hora de Montreal)";
            default ->
                    day(there, locale)
                            + " à "
                            + at(there, french(there), locale)
                            + " (heure de Montréal)";
        };
    }

    /** As the Office québécois de la langue française has it: 17 h, 8 h 30, 8 h 30 min 7 s. */
    private static String french(ZonedDateTime there) {
        if (there.getSecond() != 0) {
            return "H'\u00a0h\u00a0'mm'\u00a0min\u00a0'ss'\u00a0s'";
        }
        return there.getMinute() == 0 ? "H'\u00a0h'" : "H'\u00a0h\u00a0'mm";
    }

    public static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number).replace('\u202f', '\u00a0');
    }

    private static String at(ZonedDateTime when, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(when);
    }

    /** In French the first of a month is an ordinal number, the other days are not. */
    private static String day(TemporalAccessor date, Locale locale) {
        boolean first = date.get(ChronoField.DAY_OF_MONTH) == 1;
        String pattern =
                switch (locale.getLanguage()) {
                    case "en" -> "MMMM\u00a0d, yyyy";
                    case "es" -> "d 'de' MMMM 'de' yyyy";
                    default -> first ? "d'er'\u00a0MMMM yyyy" : "d\u00a0MMMM yyyy";
                };
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
