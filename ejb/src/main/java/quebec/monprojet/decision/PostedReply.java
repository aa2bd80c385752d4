package quebec.monprojet.decision;

import java.time.Instant;

/**
 * What a person replied to a notice of intention in a letter. It is read like any other reply, but
 * neither ends the period nor takes the person's own reply from them.
 *
 * @param words the person's, as they were entered
 */
public record PostedReply(
        PostedReplyId id, NoticeId notice, PostedLetter letter, String words, Instant enteredAt) {

    /** Whether it is the same letter, entered a second time. */
    boolean repeats(PostedReply other) {
        return words.equals(other.words)
                && letter.postedOn().equals(other.letter.postedOn())
                && notice.equals(other.notice);
    }
}
