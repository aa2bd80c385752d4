package quebec.monprojet.correspondence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.evidence.DocumentVerdict;

/**
 * What a person is told of documents that are asked for after the receipt. Why, in an officer's own
 * words, stands in the account alone: a mail passes through other hands.
 */
final class DocumentsLetter {

    private DocumentsLetter() {}

    static LetterText asking(DocumentRequest asked, Pen pen) {
        return letter("documents.asked", asked, pen);
    }

    static LetterText reminding(DocumentRequest asked, Pen pen) {
        return letter("documents.reminder", asked, pen);
    }

    static LetterText wanting(DocumentVerdict found, Pen pen) {
        return pen.letter(
                "documents.wanting.subject",
                pen.paragraph("documents.wanting.said"),
                new LetterText.Facts(
                        List.of(
                                pen.fact(
                                        "documents.which.one",
                                        found.kind()
                                                .map(kind -> name(kind, pen.words()))
                                                .orElse("")))),
                pen.paragraph("documents.wanting.why"),
                pen.action("documents.wanting.open", "/dossier/documents"));
    }

    private static LetterText letter(String key, DocumentRequest asked, Pen pen) {
        String day = pen.moments().day(asked.lastDay());
        Map<String, String> blanks = Map.of("day", day);
        return pen.letter(
                key + ".subject",
                blanks,
                pen.paragraph(key + ".said", blanks),
                new LetterText.Facts(
                        List.of(
                                pen.fact("documents.which", names(asked, pen.words())),
                                pen.fact("documents.lastDay", day))),
                pen.paragraph("documents.why"),
                pen.action("documents.open", "/dossier/documents"),
                pen.paragraph("documents.impossible"));
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
