package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Suggestion;

/** Fills in a page that nobody answered yet with what is likely, and says that it did. */
@Named
@RequestScoped
public class Suggestions {

    @Inject private Draft draft;

    private boolean offered;

    /** What the person answered about this part, or else what is likely. */
    <T> @Nullable T answerOrLikely(Function<Identity, @Nullable T> part) {
        T answer = part.apply(draft.contents().identity(draft.who()));
        if (answer != null) {
            return answer;
        }
        T likely = part.apply(Suggestion.of(draft.contents(), draft.who(), draft.today()));
        offered = likely != null;
        return likely;
    }

    /** Whether the page shows something that its reader has not said. */
    public boolean isOffered() {
        return offered;
    }
}
