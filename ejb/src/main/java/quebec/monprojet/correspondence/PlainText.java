package quebec.monprojet.correspondence;

import java.util.Map;
import java.util.stream.Collectors;

/** A letter as plain text. */
final class PlainText {

    private PlainText() {}

    static String of(LetterText letter, Words words) {
        return words.say("greeting")
                + "\n\n"
                + letter.blocks().stream()
                        .map(block -> of(block, words))
                        .collect(Collectors.joining("\n\n"))
                + "\n\n-- \n"
                + words.say("house")
                + "\n"
                + words.say("automatic")
                + "\n";
    }

    private static String of(LetterText.Block block, Words words) {
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
                        .map(
                                fact ->
                                        "  "
                                                + words.say(
                                                        "fact",
                                                        Map.of(
                                                                "label", fact.label(),
                                                                "value", fact.value())))
                        .collect(Collectors.joining("\n"));
    }
}
