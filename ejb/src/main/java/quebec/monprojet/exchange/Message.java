package quebec.monprojet.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/**
 * What one side wrote to the other about an application.
 *
 * @param by who wrote it for the office; null when the person did
 * @param sentAt when it reached the portal: whoever wrote it could no longer hold it back
 * @param receivedAt since when it lies where the other side reads
 * @param readAt when the other side first opened it; null while it has not
 */
public record Message(
        MessageId id,
        Way way,
        String words,
        @Nullable StaffId by,
        Instant sentAt,
        Instant receivedAt,
        @Nullable Instant readAt) {

    /** Unicode characters. */
    public static final int LONGEST = 4000;

    /** That a person may write in a day of Montréal about one application. */
    public static final int MOST_A_DAY = 10;

    public static Checked<String> read(@Nullable String typed) {
        return Prose.read("words", typed, LONGEST);
    }

    /** Of a conversation, the oldest first; null when the person has not written. */
    public static @Nullable MessageId latestOfPerson(List<Message> conversation) {
        return conversation.stream()
                .filter(message -> message.way() == Way.TO_OFFICE)
                .map(Message::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public boolean isFromOffice() {
        return way == Way.TO_PERSON;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
