package quebec.monprojet.correspondence;

import java.net.URI;
import java.util.List;
import java.util.Map;
import quebec.monprojet.dossier.Conclusion;

/** What a person is told of the contestation they wrote. */
final class ContestationLetter {

    private ContestationLetter() {}

    static LetterText of(Conclusion conclusion, Words words, URI portal) {
        String found =
                switch (conclusion.outcome()) {
                    case UPHELD -> "contest.upheld";
                    case DISMISSED -> "contest.dismissed";
                };
        String at = new Moments(words.language()).say(conclusion.at());
        return new LetterText(
                words.language(),
                words.say("contest.subject"),
                List.of(
                        new LetterText.Paragraph(words.say("contest.read", Map.of("instant", at))),
                        new LetterText.Paragraph(words.say(found)),
                        new LetterText.Paragraph(
                                words.say("contest.reason", Map.of("reason", conclusion.reason()))),
                        new LetterText.Action(
                                words.say("contest.dossier"),
                                portal.resolve("/dossier").toString())));
    }
}
