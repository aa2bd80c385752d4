package quebec.monprojet.web.bureau.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.exchange.Message;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.exchange.Saying;

/** Page {@code /bureau/message}: the conversation about one application. */
@Named
@RequestScoped
public class ConversationPage {

    @Inject private Messages exchanged;
    @Inject private FollowedFile file;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Saying saying;
    @Inject private HttpServletRequest request;

    private @Nullable String numero;
    private String form = "";
    private @Nullable String words;
    private @Nullable List<Message> messages;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        numero = request.getParameter("numero");
        form = UUID.randomUUID().toString();
    }

    public void load() {
        if (file.of(numero).isEmpty()) {
            Going.nowhere();
        }
    }

    /** Opening it is written down, each time. */
    public List<Message> getMessages() {
        var shown = messages;
        if (shown == null) {
            shown =
                    file.of(numero)
                            .map(
                                    known ->
                                            exchanged.open(
                                                    member(),
                                                    known.number(),
                                                    door.from(),
                                                    isActing()))
                            .orElse(List.of());
            messages = shown;
        }
        return shown;
    }

    /** The language of the account, to be answered in. */
    public @Nullable Language getLanguage() {
        return file.of(numero).flatMap(file::language).orElse(null);
    }

    public boolean isActing() {
        return reader.has("officer") || reader.has("supervisor");
    }

    public void answer() {
        Checked<String> checked = Message.read(words);
        if (checked instanceof Checked.Faulty<String> faulty) {
            saying.faults("bureau.message.", faulty.faults());
        } else if (checked instanceof Checked.Sound<String> sound) {
            file.of(numero)
                    .ifPresentOrElse(
                            known -> {
                                exchanged.answer(
                                        member(),
                                        known.number(),
                                        saying.sent(form, sound.value()),
                                        sound.value());
                                Going.to("/bureau/message?numero=" + known.number());
                            },
                            Going::nowhere);
        }
    }

    private StaffId member() {
        return reader.staff().orElseThrow();
    }

    public @Nullable String getNumero() {
        return numero;
    }

    public void setNumero(@Nullable String numero) {
        this.numero = numero;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
