package quebec.monprojet.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Replies;
import quebec.monprojet.decision.Replying;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.look.Saying;

/** Page {@code /dossier/avis}: why a refusal or a rejection is intended, and the reply. */
@Named
@RequestScoped
public class NoticePage {

    static final String PATH = "/dossier/avis";

    @Inject private OwnCase own;
    @Inject private Replies replies;
    @Inject private Saying saying;

    private @Nullable String reply;

    public void load() {
        OwnCase.need(own.getNotice());
    }

    public @Nullable Told getTold() {
        NoticeOfIntention notice = own.getNotice();
        return notice == null ? null : own.told(notice);
    }

    /** Whether a reply is still awaited. */
    public boolean isOpen() {
        NoticeOfIntention notice = own.getNotice();
        return own.isIntended() && notice != null && notice.repliedAt() == null;
    }

    /** What it says of whether something is decided: an invitation only while it is open. */
    public String getStanding() {
        if (isOpen()) {
            return "not-decided";
        }
        return own.isIntended() ? "replied" : "undecided";
    }

    public void send() {
        NoticeOfIntention notice = own.getNotice();
        Checked<String> read = Prose.read("reply", reply, Replies.LONGEST);
        if (notice == null) {
            OwnCase.need(null);
        } else if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("decision.", faulty.faults());
        } else if (read instanceof Checked.Sound<String> sound) {
            Replying came = replies.reply(own.account(), notice.id(), sound.value());
            if (came == Replying.NOT_OPEN) {
                saying.say(null, "decision.reply.closed");
            } else {
                Going.to(own.about(PATH) + "&envoye=oui");
            }
        }
    }

    public @Nullable String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply;
    }
}
