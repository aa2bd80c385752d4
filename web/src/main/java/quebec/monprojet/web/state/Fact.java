package quebec.monprojet.web.state;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import quebec.monprojet.web.texts.Moments;

/** A term and its value, as the templates of pages ask for them. */
public final class Fact {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Fact() {}

    public static Map<String, Object> of(String term, String value) {
        return Map.of("term", term, "value", value);
    }

    /** A figure that the page's script keeps up to date under this id. */
    public static Map<String, Object> figure(String id, String term, String value) {
        return Map.of("id", id, "term", term, "value", value);
    }

    /** What was decided or published, in the language of publication: French. */
    static Map<String, Object> inFrench(String term, String value) {
        return Map.of("term", term, "french", value);
    }

    static Map<String, Object> code(String term, String value) {
        return Map.of("term", term, "code", value);
    }

    static Map<String, Object> at(String term, Instant instant, Locale locale) {
        return Map.of("term", term, "time", instant(instant, locale));
    }

    /** Montréal's time in words; UTC beside it, until the reader's browser says its own. */
    static Map<String, Object> instant(Instant instant, Locale locale) {
        return Map.of(
                "iso", instant.toString(),
                "there", Moments.text(instant, locale),
                "utc", UTC.format(instant));
    }
}
