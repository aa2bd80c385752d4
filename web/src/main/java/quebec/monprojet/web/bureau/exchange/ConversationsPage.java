package quebec.monprojet.web.bureau.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Unanswered;
import quebec.monprojet.web.SignedIn;

/** Page {@code /bureau/messages}: who waits for an answer. */
@Named
@RequestScoped
public class ConversationsPage {

    @Inject private Messages messages;
    @Inject private SignedIn reader;

    private @Nullable List<Unanswered> lines;

    public List<Unanswered> getLines() {
        var shown = lines;
        if (shown == null) {
            shown = messages.unanswered(reader.staff().orElseThrow());
            lines = shown;
        }
        return shown;
    }
}
