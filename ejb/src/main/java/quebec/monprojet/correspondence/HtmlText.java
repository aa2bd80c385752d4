package quebec.monprojet.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.paper.Form;

/** A letter as HTML: one column, real headings and lists, no image, nothing fetched. */
final class HtmlText {

    private static final Form FORM = Form.named("letter.html");

    private HtmlText() {}

    static String of(LetterText letter, Words words) {
        return FORM.filled(
                Map.of(
                        "lang", letter.language().locale().toLanguageTag(),
                        "subject", letter.subject(),
                        "greeting", words.say("greeting"),
                        "house", words.say("house"),
                        "automatic", words.say("automatic"),
                        "blocks", letter.blocks().stream().map(HtmlText::of).toList()));
    }

    private static Map<String, Object> of(LetterText.Block block) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("paragraph", List.of());
        shown.put("action", List.of());
        shown.put("code", List.of());
        shown.put("facts", List.of());
        if (block instanceof LetterText.Paragraph paragraph) {
            shown.put("paragraph", Map.of("text", paragraph.text()));
        } else if (block instanceof LetterText.Action action) {
            shown.put("action", Map.of("label", action.label(), "url", action.url()));
        } else if (block instanceof LetterText.Code code) {
            shown.put("code", Map.of("label", code.label(), "value", code.code()));
        } else if (block instanceof LetterText.Facts facts) {
            shown.put("facts", Map.of("list", facts.facts().stream().map(HtmlText::of).toList()));
        }
        return shown;
    }

    private static Map<String, String> of(LetterText.Fact fact) {
        return Map.of("label", fact.label(), "value", fact.value());
    }
}
