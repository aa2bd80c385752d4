package quebec.monprojet.correspondence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentTerms;

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

    /** By their sorts: whose each is stands in the account, not in a mail. */
    private static String names(DocumentRequest asked, Words words) {
        return asked.kinds().stream()
                .map(kind -> DocumentTerms.of(kind).wording(words.language().code()))
                .collect(Collectors.joining("; "));
    }
}
