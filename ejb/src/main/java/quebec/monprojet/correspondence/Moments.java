package quebec.monprojet.correspondence;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import quebec.monprojet.account.Language;
import quebec.monprojet.time.Montreal;

/** Instants as people read them: Montréal's date and time, always with the zone. */
final class Moments {

    private static final Map<Language, String> FORMS =
            Map.of(
                    Language.FR,
                            "d'\u00a0'MMMM uuuu 'à' H'\u00a0h\u00a0'mm'\u00a0min\u00a0'ss'\u00a0s'",
                    Language.EN, "MMMM'\u00a0'd, uuuu 'at' h:mm:ss'\u00a0'a",
                    Language.ES, "d 'de' MMMM 'de' uuuu 'a las' H:mm:ss");

    /** A second that is none is not told, nor in French a minute that is none. */
    private static final Pattern NOTHING =
            Pattern.compile(
                    "(\u00a0h)\u00a000\u00a0min\u00a000\u00a0s|\u00a0min\u00a000\u00a0s|(?<=:[0-9]{2}):00");

    private static final Map<Language, String> ZONES =
            Map.of(
                    Language.FR, " (heure de Montréal, UTC%s)",
                    Language.EN, " (Montréal time, UTC%s)",
                    Language.ES, " (hora de Montreal, UTC%s)");

    private final Language language;
    private final DateTimeFormatter form;

    Moments(Language language) {
        this.language = language;
        this.form = DateTimeFormatter.ofPattern(FORMS.get(language), language.locale());
    }

    String say(Instant instant) {
        ZonedDateTime there = instant.atZone(Montreal.ZONE);
        return ordinal(NOTHING.matcher(form.format(there)).replaceAll(Moments::kept), there)
                + String.format(ZONES.get(language), offset(there));
    }

    private static String kept(MatchResult nothing) {
        return Objects.requireNonNullElse(nothing.group(1), "");
    }

    /** The day alone, in Montréal. */
    String day(Instant instant) {
        return day(Montreal.day(instant));
    }

    String day(LocalDate day) {
        return ordinal(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day),
                day);
    }

    /** In French the first of a month is an ordinal number. */
    private String ordinal(String said, TemporalAccessor when) {
        return language == Language.FR && when.get(ChronoField.DAY_OF_MONTH) == 1
                ? "1er" + said.substring(1)
                : said;
    }

    /** A number with the separators of the language. */
    String count(int number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    private static String offset(ZonedDateTime there) {
        return there.getOffset().getId().replace('-', '−');
    }
}
