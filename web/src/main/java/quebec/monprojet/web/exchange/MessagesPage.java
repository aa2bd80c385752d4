package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.exchange.Message;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Sending;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.look.SentForm;

/** Page {@code /dossier/messages}: reading what the office wrote, and writing to it. */
@Named
@RequestScoped
public class MessagesPage {

    static final String PATH = "/dossier/messages";

    @Inject private Messages exchanged;
    @Inject private Own own;
    @Inject private Saying saying;
    @Inject private SentForm sentForm;

    private @Nullable String words;
    private @Nullable List<Message> messages;

    public void load() {
        own.open();
    }

    /** Of the application that they are about; empty for whoever has none. */
    public String getNumber() {
        return own.named().map(application -> application.number().value()).orElse("");
    }

    /** Seeing them is reading them. */
    public List<Message> getMessages() {
        var shown = messages;
        if (shown == null) {
            shown =
                    own.named()
                            .map(OwnApplication::number)
                            .map(number -> exchanged.open(own.account(), number))
                            .orElse(List.of());
            messages = shown;
        }
        return shown;
    }

    public void write() {
        Checked<String> checked = Message.read(words);
        if (checked instanceof Checked.Faulty<String> faulty) {
            saying.faults("exchange.", faulty.faults());
        } else if (checked instanceof Checked.Sound<String> sound) {
            own.named().ifPresent(application -> write(application, sound.value()));
        }
    }

    private void write(OwnApplication application, String sound) {
        Sending sending =
                exchanged.write(own.account(), application.number(), sentForm.saying(sound), sound);
        if (sending instanceof Sending.TooMany) {
            saying.say("words", "exchange.words.too_many", Message.MOST_A_DAY);
        } else {
            Going.to(PATH + "?numero=" + application.number() + "&envoye=oui");
        }
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
