package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.assisted.Folders;
import quebec.monprojet.assisted.PressOutcome;
import quebec.monprojet.assisted.Pressed;
import quebec.monprojet.opening.PeriodNumber;

/** Letters to somebody who filed on paper; empty when there is nothing to say any more. */
@ApplicationScoped
class PaperDrafts {

    private final Folders folders;

    @Inject
    PaperDrafts(Folders folders) {
        this.folders = folders;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    PaperDrafts() {
        this(null);
    }

    Optional<Draft> of(Letter letter, Recipient who) {
        Words words = new Words(who.language());
        Optional<LetterText> text =
                letter.kind() == LetterKind.PAPER_SEALED
                        ? sealed(letter, words)
                        : answered(letter, words);
        return text.map(said -> new Draft.Ready(who.address(), said, List.of()));
    }

    private Optional<LetterText> sealed(Letter letter, Words words) {
        return folders.isUnder(letter.account(), letter.subject())
                ? Optional.of(
                        new LetterText(
                                words.language(),
                                words.say("paper.sealed.subject"),
                                List.of(
                                        paragraph(words, "paper.sealed.said"),
                                        new LetterText.Facts(
                                                List.of(
                                                        new LetterText.Fact(
                                                                words.say("paper.sealed.digest"),
                                                                letter.subject()))),
                                        paragraph(words, "paper.sealed.bell"),
                                        paragraph(words, "paper.sealed.next"))))
                : Optional.empty();
    }

    private Optional<LetterText> answered(Letter letter, Words words) {
        return PeriodNumber.parse(letter.subject())
                .flatMap(period -> folders.pressed(letter.account(), period))
                .filter(pressed -> pressed.outcome() != PressOutcome.RECEIVED)
                .map(pressed -> answered(pressed, words));
    }

    private static LetterText answered(Pressed pressed, Words words) {
        String outcome = pressed.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, String> facts =
                Map.of(
                        "period", pressed.period().value(),
                        "instant", new Moments(words.language()).say(pressed.answeredAt()));
        return new LetterText(
                words.language(),
                words.say("paper.answered.subject", facts),
                List.of(
                        new LetterText.Paragraph(words.say("paper.answered." + outcome, facts)),
                        paragraph(words, "paper.answered.next")));
    }

    private static LetterText.Paragraph paragraph(Words words, String key) {
        return new LetterText.Paragraph(words.say(key));
    }
}
