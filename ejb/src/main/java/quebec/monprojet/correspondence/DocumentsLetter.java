package quebec.monprojet.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.evidence.DocumentVerdict;

/**
 * What a person is told of documents that are asked for after the receipt. Why, in an officer's own
 * words, stands in the account alone: a mail passes through other hands. A letter that is posted is
 * all that its reader has, and says it.
 */
final class DocumentsLetter {

    private static final Pattern COUPLE = Pattern.compile("[^.]+\\.(moi|conjoint)(?:\\..+)?");

    private DocumentsLetter() {}

    /**
     * @param about the number of the application, or of several
     */
    static LetterText asking(DocumentRequest asked, String about, Pen pen) {
        return letter("documents.asked", asked, about, pen);
    }

    static LetterText reminding(DocumentRequest asked, String about, Pen pen) {
        return letter("documents.reminder", asked, about, pen);
    }

    /** An officer awaits nothing more. */
    static LetterText ended(DocumentRequest asked, String about, Pen pen) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("documents.ended.said", Map.of("number", about)));
        said.add(
                new LetterText.Facts(
                        List.of(pen.fact("documents.which", names(asked.requirements(), pen)))));
        return pen.letter("documents.ended.subject", Map.of(), said);
    }

    static LetterText wanting(DocumentVerdict found, Pen pen) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("documents.wanting.said"));
        said.add(
                new LetterText.Facts(
                        List.of(
                                pen.fact(
                                        "documents.which.one",
                                        names(List.of(found.requirement()), pen)))));
        said.add(pen.paragraph("documents.wanting.why"));
        said.addAll(pen.reason(found.reason()));
        said.add(pen.action("documents.wanting.open", "/dossier/documents"));
        return pen.letter("documents.wanting.subject", Map.of(), said);
    }

    private static LetterText letter(String key, DocumentRequest asked, String about, Pen pen) {
        String day = pen.moments().day(asked.lastDay());
        Map<String, String> blanks = Map.of("day", day, "number", about);
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph(key + ".said", blanks));
        said.add(
                new LetterText.Facts(
                        List.of(
                                pen.fact("documents.which", names(asked.requirements(), pen)),
                                pen.fact("documents.lastDay", day))));
        said.add(pen.paragraph("documents.why"));
        said.addAll(pen.reason(asked.reason()));
        said.add(pen.action("documents.open", "/dossier/documents"));
        said.add(pen.paragraph("documents.impossible"));
        return pen.letter(key + ".subject", blanks, said);
    }

    /** By their sorts: whose each is stands in the account, or in a letter, not in a mail. */
    private static String names(List<String> requirements, Pen pen) {
        return requirements.stream()
                .flatMap(code -> name(code, pen).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> name(String requirement, Pen pen) {
        Optional<String> document =
                DocumentKind.asked(requirement)
                        .map(DocumentTerms::of)
                        .map(terms -> terms.wording(pen.words().language().code()));
        return pen.isPosted()
                ? document.map(name -> whose(requirement, Map.of("document", name), pen))
                : document;
    }

    private static String whose(String requirement, Map<String, String> document, Pen pen) {
        Matcher couple = COUPLE.matcher(requirement);
        String whose = couple.matches() ? couple.group(1) : "dependant";
        return pen.words().say("documents.whose." + whose, document);
    }
}
