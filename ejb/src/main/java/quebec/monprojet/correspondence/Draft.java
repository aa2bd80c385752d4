package quebec.monprojet.correspondence;

import java.util.List;

/** What becomes of a letter when it is about to leave. */
sealed interface Draft {

    record Ready(String to, LetterText text, List<Attachment> attachments) implements Draft {
        public Ready {
            attachments = List.copyOf(attachments);
        }

        Mail mail(String messageId) {
            Words words = new Words(text.language());
            return new Mail(
                    messageId,
                    to,
                    text.language(),
                    text.subject(),
                    PlainText.of(text, words),
                    HtmlText.of(text, words),
                    attachments);
        }
    }

    record Dropped(Pointless why) implements Draft {}
}
