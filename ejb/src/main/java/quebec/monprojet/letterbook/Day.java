package quebec.monprojet.letterbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import quebec.monprojet.account.Language;
import quebec.monprojet.time.Montreal;

/** Days of Montréal as letters say them. */
final class Day {

    private Day() {}

    static String said(Instant instant, Language language) {
        return said(Montreal.day(instant), language);
    }

    /** In French the first of a month is an ordinal number. */
    static String said(LocalDate day, Language language) {
        String said =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day);
        return language == Language.FR && day.getDayOfMonth() == 1
                ? "1er" + said.substring(1)
                : said;
    }
}
