package quebec.monprojet.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.PostedReply;
import quebec.monprojet.decision.Replies;
import quebec.monprojet.decision.Replying;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.look.Saying;

/** Page {@code /dossier/avis}: why a refusal or a rejection is intended, and the reply. */
@Named
@RequestScoped
public class NoticePage {

    static final String PATH = "/dossier/avis";

    @Inject private OwnCase own;
    @Inject private OfficialLetters letters;
    @Inject private Notices notices;
    @Inject private Replies replies;
    @Inject private ReadBack readBack;
    @Inject private Saying saying;

    private final Once<FoundSheet> found =
            new Once<>(() -> Optional.ofNullable(own.getNotice()).flatMap(notices::sheet));

    private @Nullable String reply;

    public void load() {
        NoticeOfIntention notice = own.getNotice();
        OwnCase.need(notice);
        if (notice != null) {
            letters.read(own.account(), notice.id());
        }
    }

    /** What an intended refusal rests on; null of a rejection. */
    public @Nullable FoundSheet getFound() {
        return found.get().orElse(null);
    }

    public @Nullable Told getTold() {
        NoticeOfIntention notice = own.getNotice();
        return notice == null ? null : own.told(notice);
    }

    /** What they replied in letters, as the office entered it. */
    public List<PostedReply> getLetters() {
        NoticeOfIntention notice = own.getNotice();
        return notice == null ? List.of() : notices.letters(notice.id());
    }

    /** Whether a reply is still awaited. */
    public boolean isOpen() {
        NoticeOfIntention notice = own.getNotice();
        return own.isIntended() && notice != null && !notice.isReplied();
    }

    /** How it leads: what is no more intended was. */
    public String getLead() {
        NoticeOfIntention notice = own.getNotice();
        return notice == null
                ? ""
                : (own.isIntended() ? "decision.notice.lead." : "decision.notice.former.")
                        + notice.intended();
    }

    /** What it says of whether something is decided: an invitation only while it is open. */
    public String getStanding() {
        if (isOpen()) {
            return "not-decided";
        }
        return own.isIntended() ? "replied" : "undecided";
    }

    /** Shows it back: one replies once. */
    public void check() {
        readBack.show(isOpen() && words().isPresent());
    }

    private Optional<String> words() {
        Checked<String> read = Prose.read("reply", reply, Replies.LONGEST);
        if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("decision.", faulty.faults());
        }
        return read instanceof Checked.Sound<String> sound
                ? Optional.of(sound.value())
                : Optional.empty();
    }

    public void send() {
        readBack.change();
        NoticeOfIntention notice = own.getNotice();
        Optional<String> said = words();
        if (notice == null) {
            OwnCase.need(null);
        } else if (said.isPresent()) {
            send(notice, said.get());
        }
    }

    private void send(NoticeOfIntention notice, String said) {
        Replying came = replies.reply(own.account(), notice.id(), said);
        if (came == Replying.NOT_OPEN) {
            saying.say(null, "decision.reply.closed");
        } else {
            Going.to(own.about(PATH) + "&envoye=oui");
        }
    }

    public @Nullable String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply;
    }
}
