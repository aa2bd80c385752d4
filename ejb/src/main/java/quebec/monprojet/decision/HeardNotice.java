package quebec.monprojet.decision;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notice of intention with what came back.
 *
 * @param reply in the person's words, on line; null while they have not replied
 * @param letters in which they replied, the first that was entered first
 * @param stands whether nothing has ended it
 */
public record HeardNotice(
        NoticeOfIntention notice,
        @Nullable String reply,
        List<PostedReply> letters,
        boolean stands) {

    public HeardNotice {
        letters = List.copyOf(letters);
    }

    /** Names all that came so far, for whoever read it: whatever comes after has another name. */
    public String heard() {
        return Stream.concat(
                        Stream.ofNullable(notice.repliedAt()).map(Instant::toString),
                        letters.stream().map(PostedReply::id).map(PostedReplyId::toString))
                .collect(Collectors.joining(" "));
    }
}
