package quebec.monprojet.correspondence;

/** What becomes of a letter when it is about to leave. */
sealed interface Draft {

    record Ready(String to, LetterText text) implements Draft {

        Mail mail(String messageId) {
            Words words = new Words(text.language());
            return new Mail(
                    messageId,
                    to,
                    text.language(),
                    text.subject(),
                    PlainText.of(text, words),
                    HtmlText.of(text, words),
                    text.attachments());
        }
    }

    record Dropped(Pointless why) implements Draft {}
}
