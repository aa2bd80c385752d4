package quebec.monprojet.correspondence;

import java.util.List;
import quebec.monprojet.account.Language;

/** What a letter says, before it takes the form of plain text or of HTML, and what goes with it. */
record LetterText(
        Language language, String subject, List<Block> blocks, List<Attachment> attachments) {

    LetterText {
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    LetterText(Language language, String subject, List<Block> blocks) {
        this(language, subject, blocks, List.of());
    }

    LetterText with(Attachment... papers) {
        return new LetterText(language, subject, blocks, List.of(papers));
    }

    /** One thing said. */
    sealed interface Block permits Paragraph, Action, Code, Facts {}

    record Paragraph(String text) implements Block {}

    /** A link; its address is always written out too, for whoever reads plain text. */
    record Action(String label, String url) implements Block {}

    /** What to type on another device. */
    record Code(String label, String code) implements Block {}

    record Facts(List<Fact> facts) implements Block {
        Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}
}
