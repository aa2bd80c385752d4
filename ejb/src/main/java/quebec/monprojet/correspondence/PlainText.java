package quebec.monprojet.correspondence;

import java.util.stream.Collectors;

/** A letter as plain text. */
final class PlainText {

    private PlainText() {}

    static String of(LetterText letter, Words words) {
        return words.say("greeting")
                + "\n\n"
                + letter.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n\n"))
                + "\n\n-- \n"
                + words.say("house")
                + "\n"
                + words.say("automatic")
                + "\n";
    }

    private static String of(LetterText.Block block) {
        if (block instanceof LetterText.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof LetterText.Action action) {
            return action.label() + "\n" + action.url();
        }
        if (block instanceof LetterText.Code code) {
            return code.label() + "\n" + code.code();
        }
        return ((LetterText.Facts) block)
                .facts().stream()
                        .map(fact -> "  " + fact.label() + ": " + fact.value())
                        .collect(Collectors.joining("\n"));
    }
}
