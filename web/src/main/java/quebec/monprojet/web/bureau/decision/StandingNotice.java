package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.HeardNotice;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.PostedReply;
import quebec.monprojet.web.Once;

/** The notice that stands, and what its person replied, beside what is decided after it. */
@Named
@RequestScoped
public class StandingNotice {

    @Inject private HandledFile file;
    @Inject private Notices notices;

    private final Once<HeardNotice> heard =
            new Once<>(
                    () ->
                            file.number().stream()
                                    .flatMap(number -> notices.heard(number).stream())
                                    .filter(HeardNotice::stands)
                                    .findFirst());

    /** Null when none stands. */
    public @Nullable NoticeOfIntention getNotice() {
        return heard.get().map(HeardNotice::notice).orElse(null);
    }

    /** On line; empty while none came. */
    public String getReply() {
        return heard.get().flatMap(came -> Optional.ofNullable(came.reply())).orElse("");
    }

    public List<PostedReply> getLetters() {
        return heard.get().map(HeardNotice::letters).orElse(List.of());
    }

    /** All that came so far; carried by the form. */
    public String getHeard() {
        return heard.get().map(HeardNotice::heard).orElse("");
    }
}
