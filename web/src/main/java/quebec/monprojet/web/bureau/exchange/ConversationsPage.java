package quebec.monprojet.web.bureau.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Unread;

/** Page {@code /bureau/messages}: who waits to be read. */
@Named
@RequestScoped
public class ConversationsPage {

    @Inject private Messages messages;

    private @Nullable List<Unread> lines;

    public List<Unread> getLines() {
        var shown = lines;
        if (shown == null) {
            shown = messages.unread();
            lines = shown;
        }
        return shown;
    }
}
