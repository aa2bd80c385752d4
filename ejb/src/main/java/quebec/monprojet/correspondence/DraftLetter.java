package quebec.monprojet.correspondence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import quebec.monprojet.time.Montreal;

/** What a person is told before a draft that nobody touches is erased. */
final class DraftLetter {

    private DraftLetter() {}

    /**
     * Puts a warning into words.
     *
     * @param lastDay on which it can still be saved
     */
    static LetterText of(LocalDate lastDay, Words words, URI portal) {
        String day =
                new Moments(words.language()).day(lastDay.atStartOfDay(Montreal.ZONE).toInstant());
        return new LetterText(
                words.language(),
                words.say("draft.subject", Map.of("day", day)),
                List.of(
                        new LetterText.Paragraph(words.say("draft.said", Map.of("day", day))),
                        new LetterText.Paragraph(words.say("draft.keep")),
                        new LetterText.Action(
                                words.say("draft.open"), portal.resolve("/dossier/").toString()),
                        new LetterText.Paragraph(words.say("draft.otherwise"))));
    }
}
