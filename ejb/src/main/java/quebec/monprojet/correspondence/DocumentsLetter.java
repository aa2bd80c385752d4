package quebec.monprojet.correspondence;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.time.Montreal;

/**
 * What a person is told of documents that are asked for after the receipt. Why, in an officer's own
 * words, stands in the account alone: a mail passes through other hands.
 */
final class DocumentsLetter {

    private DocumentsLetter() {}

    static LetterText asking(DocumentRequest asked, Words words, URI portal) {
        return letter("documents.asked", asked, words, portal);
    }

    static LetterText reminding(DocumentRequest asked, Words words, URI portal) {
        return letter("documents.reminder", asked, words, portal);
    }

    static LetterText wanting(DocumentVerdict found, Words words, URI portal) {
        return new LetterText(
                words.language(),
                words.say("documents.wanting.subject"),
                List.of(
                        new LetterText.Paragraph(words.say("documents.wanting.said")),
                        new LetterText.Facts(
                                List.of(
                                        new LetterText.Fact(
                                                words.say("documents.which.one"),
                                                found.kind()
                                                        .map(kind -> name(kind, words))
                                                        .orElse("")))),
                        new LetterText.Paragraph(words.say("documents.wanting.why")),
                        new LetterText.Action(
                                words.say("documents.wanting.open"),
                                portal.resolve("/dossier/documents").toString())));
    }

    private static LetterText letter(String key, DocumentRequest asked, Words words, URI portal) {
        String day = day(asked, words);
        return new LetterText(
                words.language(),
                words.say(key + ".subject", Map.of("day", day)),
                List.of(
                        new LetterText.Paragraph(words.say(key + ".said", Map.of("day", day))),
                        new LetterText.Facts(
                                List.of(
                                        new LetterText.Fact(
                                                words.say("documents.which"), names(asked, words)),
                                        new LetterText.Fact(words.say("documents.lastDay"), day))),
                        new LetterText.Paragraph(words.say("documents.why")),
                        new LetterText.Action(
                                words.say("documents.open"),
                                portal.resolve("/dossier/documents").toString()),
                        new LetterText.Paragraph(words.say("documents.impossible"))));
    }

    private static String day(DocumentRequest asked, Words words) {
        return new Moments(words.language())
                .day(asked.lastDay().atStartOfDay(Montreal.ZONE).toInstant());
    }

    private static String name(DocumentKind kind, Words words) {
        return DocumentTerms.of(kind).wording(words.language().code());
    }

    /** By their sorts: whose each is stands in the account, not in a mail. */
    private static String names(DocumentRequest asked, Words words) {
        return asked.kinds().stream()
                .map(kind -> name(kind, words))
                .collect(Collectors.joining("; "));
    }
}
