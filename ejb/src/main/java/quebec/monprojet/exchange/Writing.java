package quebec.monprojet.exchange;

import java.time.Instant;
import java.util.UUID;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * A message as it comes in.
 *
 * @param form the form it was written in: what is sent twice is one message
 * @param words as {@link Message#read} finds them sound
 * @param sentAt when it reached the portal
 */
record Writing(ApplicationNumber application, UUID form, String words, Instant sentAt) {

    Writing {
        if (words.isBlank() || words.codePointCount(0, words.length()) > Message.LONGEST) {
            throw new IllegalArgumentException("No such message can be written");
        }
    }
}
