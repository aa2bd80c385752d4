package quebec.monprojet.rush;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One press of the button, as the client saw it.
 *
 * @param digest of the sealed dossier that the ticket speaks for
 * @param answered null when no answer came: the outcome is unknown
 * @param status of the answer; 0 when none came
 */
public record Attempt(
        String digest, Moment sent, @Nullable Moment answered, int status, String body) {

    public static Attempt unanswered(String digest, Moment sent) {
        return new Attempt(digest, sent, null, 0, "");
    }

    public Optional<Receipt> receipt() {
        return status == 201 || status == 200
                ? Optional.of(new Receipt(Json.read(body)))
                : Optional.empty();
    }

    /**
     * The last part of the problem's type: {@code full}, {@code not-open}; empty for no problem.
     */
    public String problem() {
        if (answered == null || status < 400) {
            return "";
        }
        String type = Json.read(body).path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    Optional<Asked> asked() {
        return problem().equals("full")
                ? Optional.of(new Asked(Json.read(body).path("asked")))
                : Optional.empty();
    }

    /** Whether asking again can change nothing. */
    public boolean isFinal() {
        return receipt().isPresent() || problem().equals("full") || problem().equals("closed");
    }
}
