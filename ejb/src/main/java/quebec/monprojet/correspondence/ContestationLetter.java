package quebec.monprojet.correspondence;

import java.util.Map;
import quebec.monprojet.dossier.Conclusion;

/** What a person is told of the contestation they wrote. */
final class ContestationLetter {

    private ContestationLetter() {}

    static LetterText of(Conclusion conclusion, Pen pen) {
        String found =
                switch (conclusion.outcome()) {
                    case UPHELD -> "contest.upheld";
                    case DISMISSED -> "contest.dismissed";
                };
        String at = pen.moments().say(conclusion.at());
        return pen.letter(
                "contest.subject",
                pen.paragraph("contest.read", Map.of("instant", at)),
                pen.paragraph(found),
                pen.paragraph("contest.reason", Map.of("reason", conclusion.reason())),
                pen.action("contest.dossier", "/dossier"));
    }
}
