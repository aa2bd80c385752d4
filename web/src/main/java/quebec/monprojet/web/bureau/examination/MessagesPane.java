package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.web.bureau.FilePage;

/** Whether the person of a file waits for an answer, without opening what they wrote. */
@Named
@RequestScoped
public class MessagesPane {

    @Inject private FilePage page;
    @Inject private Messages messages;

    private @Nullable Boolean unanswered;

    public boolean isUnanswered() {
        var known = unanswered;
        if (known == null) {
            known =
                    page.getFile() != null
                            && !messages.unanswered(List.of(page.getNumber())).isEmpty();
            unanswered = known;
        }
        return known;
    }
}
