package quebec.monprojet.correspondence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quebec.monprojet.assisted.Folder;
import quebec.monprojet.paper.Form;

/**
 * A letter as a page to be folded in three: the address stands where the window of a No. 10
 * envelope is. Nothing on it is to be clicked.
 */
record PostSheet(LetterText letter, Folder folder, OfficeAddress office, Words words, Instant now) {

    private static final Pattern COPIED = Pattern.compile("\\S{32}");
    private static final Form FORM = Form.named("post.html");

    String html() {
        Map<String, Object> blanks = new LinkedHashMap<>();
        blanks.put("lang", letter.language().locale().toLanguageTag());
        blanks.put("subject", letter.subject());
        blanks.put("house", words.say("house"));
        blanks.put("greeting", words.say("greeting"));
        blanks.put("day", new Moments(words.language()).day(now));
        blanks.put("address", folder.address().lines());
        blanks.put(
                "reference", words.say("post.reference", Map.of("reference", folder.reference())));
        blanks.put("office", office.lines());
        blanks.put("why", words.say("post.why"));
        blanks.put("reply", office.isKnown() ? List.of(words.say("post.reply")) : List.of());
        blanks.put("page", words.say("receipt.page"));
        blanks.put("blocks", letter.blocks().stream().flatMap(PostSheet::printed).toList());
        return FORM.filled(blanks);
    }

    /** Links and codes lead somebody in who has an account of their own: here they say nothing. */
    private static Stream<Map<String, Object>> printed(LetterText.Block block) {
        if (block instanceof LetterText.Paragraph paragraph) {
            return Stream.of(Map.of("text", List.of(paragraph.text()), "facts", List.of()));
        }
        if (block instanceof LetterText.Facts facts) {
            return Stream.of(
                    Map.of(
                            "text",
                            List.of(),
                            "facts",
                            List.of(
                                    Map.of(
                                            "list",
                                            facts.facts().stream()
                                                    .filter(fact -> !fact.value().isEmpty())
                                                    .map(
                                                            fact ->
                                                                    Map.of(
                                                                            "label",
                                                                            fact.label(),
                                                                            "value",
                                                                            fact.value(),
                                                                            "kind",
                                                                            kind(fact.value())))
                                                    .toList()))));
        }
        return Stream.empty();
    }

    /** In the other font two letters melt into one sign, and a copied digest is another. */
    private static String kind(String value) {
        return COPIED.matcher(value).find() ? "copied" : "read";
    }
}
