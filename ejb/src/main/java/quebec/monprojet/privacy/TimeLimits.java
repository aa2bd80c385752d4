package quebec.monprojet.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import quebec.monprojet.time.Montreal;

/**
 * The times that requests are answered within, as data. Days are those of Montréal's calendar: the
 * day of the request is not counted, and the last is the office's until its last instant.
 */
public record TimeLimits(Term answer, Term prolongation, Term reminder, Term incidents) {

    private static final int SCHEMA = 1;

    /** Those that come with this version. */
    public static TimeLimits shipped() {
        try (InputStream in = TimeLimits.class.getResourceAsStream("/privacy/terms.json")) {
            return read(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException for anything but a whole document of this form
     */
    static TimeLimits read(String json) {
        try {
            JsonNode document = new ObjectMapper().readTree(json);
            if (document.path("schema").asInt() != SCHEMA) {
                throw new IllegalArgumentException("TimeLimits of another form");
            }
            return new TimeLimits(
                    term(document, "answer"),
                    term(document, "prolongation"),
                    term(document, "reminder"),
                    term(document, "incidents"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The terms are not JSON", e);
        }
    }

    private static Term term(JsonNode document, String name) {
        for (JsonNode said : document.required("terms")) {
            if (said.required("name").asText().equals(name)) {
                return new Term(
                        name,
                        said.required("days").intValue(),
                        said.required("confirmed").booleanValue(),
                        said.required("source").asText());
            }
        }
        throw new IllegalArgumentException("There is no term " + name);
    }

    /** The first instant at which an answer is too late. */
    Instant dueBefore(Instant madeAt) {
        return Montreal.afterWholeDays(madeAt, answer.days());
    }

    /** That instant, put off once. */
    Instant prolonged(Instant dueBefore) {
        return Montreal.startOf(Montreal.day(dueBefore).plusDays(prolongation.days()));
    }

    /** What is due before then is to be brought to mind now. */
    Instant horizon(Instant now) {
        return Montreal.afterWholeDays(now, reminder.days());
    }
}
