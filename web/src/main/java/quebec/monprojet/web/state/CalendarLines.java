package quebec.monprojet.web.state;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Content lines of iCalendar (RFC 5545, s. 3.1): escaped, folded, ended with CR LF. */
final class CalendarLines {

    /** Octets of a line without its end; a folded line begins with a space, which counts. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    CalendarLines raw(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    CalendarLines text(String name, String value) {
        return raw(name, escaped(value));
    }

    /** Calendars count in whole seconds: an opening is never shown before its instant. */
    CalendarLines instant(String name, Instant instant) {
        Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
        return raw(name, UTC.format(second.equals(instant) ? second : second.plusSeconds(1)));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** By octets, and never inside a character. */
    private void fold(String line) {
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(character);
            used += octets;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
