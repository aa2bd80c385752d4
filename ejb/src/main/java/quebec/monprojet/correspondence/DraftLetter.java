package quebec.monprojet.correspondence;

import java.time.LocalDate;
import java.util.Map;

/** What a person is told before a draft that nobody touches is erased. */
final class DraftLetter {

    private DraftLetter() {}

    /**
     * Puts a warning into words.
     *
     * @param lastDay on which it can still be saved
     */
    static LetterText of(LocalDate lastDay, Pen pen) {
        Map<String, String> day = Map.of("day", pen.moments().day(lastDay));
        return pen.letter(
                "draft.subject",
                day,
                pen.paragraph("draft.said", day),
                pen.paragraph("draft.keep"),
                pen.action("draft.open", "/dossier/"),
                pen.paragraph("draft.otherwise"));
    }
}
