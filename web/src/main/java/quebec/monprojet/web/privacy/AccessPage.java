package quebec.monprojet.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.privacy.Asking;
import quebec.monprojet.privacy.PrivacyRequest;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.privacy.RequestKind;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.look.SentForm;

/** Page {@code /compte/acces}: asking to see one's data, or to have it corrected. */
@Named
@RequestScoped
public class AccessPage {

    static final String PATH = "/compte/acces";

    @Inject private PrivacyRequests requests;
    @Inject private SignedIn reader;
    @Inject private Saying saying;
    @Inject private SentForm sentForm;

    private @Nullable RequestKind kind;
    private @Nullable String words;
    private @Nullable String correction;
    private @Nullable List<PrivacyRequest> own;

    public List<PrivacyRequest> getRequests() {
        var shown = own;
        if (shown == null) {
            shown = requests.of(account());
            own = shown;
        }
        return shown;
    }

    /** The last second that is in time. */
    public Instant until(PrivacyRequest request) {
        return request.dueBefore().minusSeconds(1);
    }

    public void ask() {
        Checked<Asking> checked = Asking.read(kind, words, correction);
        if (checked instanceof Checked.Faulty<Asking> faulty) {
            saying.faults("privacy.", faulty.faults());
        } else if (checked instanceof Checked.Sound<Asking> sound) {
            if (requests.make(account(), sentForm.saying(sound.value()), sound.value())
                    .isPresent()) {
                Going.to(PATH);
            } else {
                saying.say(null, "privacy.too_many", PrivacyRequests.MOST_WAITING);
            }
        }
    }

    private AccountId account() {
        return reader.account().orElseThrow();
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public @Nullable RequestKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RequestKind kind) {
        this.kind = kind;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getCorrection() {
        return correction;
    }

    public void setCorrection(@Nullable String correction) {
        this.correction = correction;
    }
}
