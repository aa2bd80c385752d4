package quebec.monprojet.web.bureau.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.exchange.Message;
import quebec.monprojet.exchange.MessageId;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Sending;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.look.SentForm;

/** Page {@code /bureau/message}: the conversation about one application. */
@Named
@RequestScoped
public class ConversationPage {

    @Inject private Messages exchanged;
    @Inject private FollowedFile file;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Saying saying;
    @Inject private SentForm sentForm;
    @Inject private HttpServletRequest request;

    private @Nullable String number;
    private @Nullable String words;
    private String seen = "";
    private @Nullable List<Message> messages;

    /** Known before the form is read. */
    @PostConstruct
    void start() {
        number = request.getParameter("numero");
    }

    public void load() {
        if (file.of(number).isEmpty()) {
            Going.nowhere();
        }
    }

    /** Opening it is written down, each time. */
    public List<Message> getMessages() {
        var shown = messages;
        if (shown == null) {
            shown = file.of(number).map(known -> opened(known.number())).orElse(List.of());
            messages = shown;
        }
        return shown;
    }

    private List<Message> opened(ApplicationNumber application) {
        return isActing()
                ? exchanged.open(member(), application, door.from())
                : exchanged.inspect(member(), application, door.from());
    }

    /** The language of the account, to be answered in. */
    public @Nullable Language getLanguage() {
        return file.of(number).flatMap(file::language).orElse(null);
    }

    public boolean isActing() {
        return reader.worksOnFiles();
    }

    public void answer() {
        Checked<String> checked = Message.read(words);
        if (checked instanceof Checked.Faulty<String> faulty) {
            saying.faults("bureau.message.", faulty.faults());
        } else if (checked instanceof Checked.Sound<String> sound) {
            file.of(number)
                    .ifPresentOrElse(
                            known -> answer(known.number(), sound.value()), Going::nowhere);
        }
    }

    private void answer(ApplicationNumber number, String sound) {
        Sending sending =
                exchanged.answer(
                        member(),
                        number,
                        sentForm.saying(sound),
                        sound,
                        MessageId.parse(seen).orElse(null));
        if (sending instanceof Sending.MoreCame) {
            messages = null;
            saying.say("words", "bureau.message.more_came");
        } else {
            Going.to(Done.after("message-sent", here() + number));
        }
    }

    /** This page, or the pane of it beside the whole file. */
    private String here() {
        return "messages".equals(request.getParameter("volet"))
                ? "/bureau/demande?volet=messages&numero="
                : "/bureau/message?numero=";
    }

    private StaffId member() {
        return reader.staff().orElseThrow();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /**
     * The person's latest message as it is shown now; what was shown before comes with the form.
     */
    public String getSeen() {
        MessageId latest = Message.latestOfPerson(getMessages());
        return latest == null ? "" : latest.toString();
    }

    public void setSeen(@Nullable String seen) {
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
