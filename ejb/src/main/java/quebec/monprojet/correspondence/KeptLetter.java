package quebec.monprojet.correspondence;

import java.time.Instant;
import java.util.List;

/**
 * A letter that was kept because there is no relay, as a reader opens it.
 *
 * @param id names it among the kept letters
 * @param language of the text, as a language tag
 * @param html empty when there is none
 */
public record KeptLetter(
        String id,
        String to,
        String subject,
        Instant sentAt,
        String language,
        String plain,
        String html,
        List<Enclosure> enclosures) {

    public KeptLetter {
        enclosures = List.copyOf(enclosures);
    }

    /**
     * A file that came with it.
     *
     * @param type its media type without parameters
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to a response, never compared
    public record Enclosure(String name, String type, byte[] content) {}
}
