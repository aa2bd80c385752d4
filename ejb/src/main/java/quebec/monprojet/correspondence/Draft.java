package quebec.monprojet.correspondence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of a letter when it is about to leave. */
sealed interface Draft {

    /**
     * There is something to say.
     *
     * @param to null for whoever files on paper: it is posted
     */
    record Ready(@Nullable String to, LetterText text) implements Draft {

        Mail mail(String messageId) {
            Words words = new Words(text.language());
            return new Mail(
                    messageId,
                    Objects.requireNonNull(to),
                    text.language(),
                    text.subject(),
                    PlainText.of(text, words),
                    HtmlText.of(text, words),
                    text.attachments());
        }
    }

    record Dropped(Pointless why) implements Draft {}
}
