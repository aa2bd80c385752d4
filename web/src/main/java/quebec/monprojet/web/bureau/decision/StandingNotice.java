package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.PostedLetter;
import quebec.monprojet.web.Once;

/** The notice that stands, and what its person replied, beside what is decided after it. */
@Named
@RequestScoped
public class StandingNotice {

    @Inject private HandledFile file;
    @Inject private Notices notices;

    private final Once<NoticeOfIntention> notice = new Once<>(this::now);
    private final Once<String> reply =
            new Once<>(() -> notice.get().flatMap(given -> notices.reply(given.id())));

    private final Once<PostedLetter> letter =
            new Once<>(() -> notice.get().flatMap(given -> notices.letter(given.id())));

    /** Asked anew by what is sent: a reply may have come while the form was read. */
    private Optional<NoticeOfIntention> now() {
        return file.number().flatMap(notices::standing);
    }

    /** Null when none stands. */
    public @Nullable NoticeOfIntention getNotice() {
        return notice.get().orElse(null);
    }

    public String getReply() {
        return reply.get().orElse("");
    }

    /** In which the reply came; null when it did not come by post. */
    public @Nullable PostedLetter getLetter() {
        return letter.get().orElse(null);
    }

    /** Whether there is a reply, and which; carried by the form. */
    public String getRepliedAt() {
        return repliedAt(notice.get());
    }

    /** Whether that reply is the one that there is now. */
    boolean isRead(@Nullable String carried) {
        return repliedAt(now()).equals(carried);
    }

    private static String repliedAt(Optional<NoticeOfIntention> notice) {
        return notice.map(NoticeOfIntention::repliedAt).map(Instant::toString).orElse("");
    }
}
