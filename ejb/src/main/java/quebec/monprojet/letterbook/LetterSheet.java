package quebec.monprojet.letterbook;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quebec.monprojet.letterbook.Block.Span;
import quebec.monprojet.paper.Form;
import quebec.monprojet.paper.QrCode;

/**
 * An official letter as a page.
 *
 * @param portal where the portal is seen from outside
 * @param address to stand in the window of an envelope; empty for a letter that is not posted
 */
record LetterSheet(
        LetterContent content, String code, String digest, URI portal, List<String> address) {

    private static final Form FORM = Form.named("official-letter.html");

    String html() {
        SaidInLetters words = SaidInLetters.in(content.first().language());
        String check = portal.resolve("/lettres/" + code).toString();
        Map<String, Object> blanks = new LinkedHashMap<>();
        blanks.put("lang", words.language().locale().toLanguageTag());
        blanks.put("title", content.first().subject() + " – " + content.number());
        blanks.put("subject", content.first().subject());
        blanks.put("number", content.number().value());
        blanks.put("application", content.application().value());
        blanks.put("day", Day.said(content.writtenAt(), words.language()));
        blanks.put("texts", content.texts().stream().map(text -> said(text, words)).toList());
        blanks.put("code", code);
        blanks.put("digest", digest);
        blanks.put("url", check);
        blanks.put("qr", QrCode.dataUri(check));
        blanks.put("w_qr", words.say("qr", check));
        blanks.put("top", address.isEmpty() ? "plain" : "top");
        blanks.put("address", address.isEmpty() ? List.of() : List.of(Map.of("lines", address)));
        for (String key :
                List.of(
                        "house",
                        "number",
                        "day",
                        "application",
                        "verify",
                        "verifyText",
                        "code",
                        "digest",
                        "page")) {
            blanks.put("w_" + key, words.say(key));
        }
        return FORM.filled(blanks);
    }

    /** One text alone needs no word on which prevails. */
    private Map<String, Object> said(LetterContent.Text text, SaidInLetters words) {
        boolean alone = content.texts().size() == 1;
        String note = words.say(text.isAuthoritative() ? "authoritative" : "translation");
        return Map.of(
                "lang",
                text.language().locale().toLanguageTag(),
                "place",
                text.equals(content.first()) ? "first" : "next",
                "note",
                alone ? List.of() : List.of(note),
                "subject",
                subject(text.subject()),
                "blocks",
                text.blocks().stream().map(LetterSheet::shown).toList());
    }

    /** The number of the application does not break. */
    private List<Map<String, Object>> subject(String subject) {
        String number = content.application().value();
        int at = subject.indexOf(number);
        return at < 0
                ? List.of(Map.of("before", subject, "number", "", "after", ""))
                : List.of(
                        Map.of(
                                "before", subject.substring(0, at),
                                "number", number,
                                "after", subject.substring(at + number.length())));
    }

    private static Map<String, Object> shown(Block block) {
        List<Map<String, Object>> lines =
                block.lines().stream()
                        .map(
                                line ->
                                        Map.<String, Object>of(
                                                "language",
                                                language(line),
                                                "spans",
                                                line.stream().map(LetterSheet::shown).toList()))
                        .toList();
        return Map.of(
                "heading", block.isHeading() ? lines : List.of(),
                "paragraph", block.isParagraph() ? lines : List.of(),
                "list", block.isList() ? List.of(Map.of("items", lines)) : List.of());
    }

    private static Map<String, Object> shown(Span span) {
        return Map.of(
                "plain", span.strong() ? List.of() : List.of(span.text()),
                "strong", span.strong() ? List.of(span.text()) : List.of());
    }

    /** Of words that have another than the letter's: they fill their line. */
    private static List<String> language(List<Span> line) {
        return line.stream()
                .flatMap(span -> Stream.ofNullable(span.language()))
                .map(language -> language.locale().toLanguageTag())
                .distinct()
                .toList();
    }
}
