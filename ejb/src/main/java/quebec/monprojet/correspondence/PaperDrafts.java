package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.assisted.Folders;
import quebec.monprojet.assisted.PressOutcome;
import quebec.monprojet.assisted.Pressed;
import quebec.monprojet.opening.PeriodNumber;

/** Letters to somebody who filed on paper. */
@ApplicationScoped
class PaperDrafts implements Drafting {

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

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.PAPER_SEALED, LetterKind.PAPER_ANSWERED);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return letter.kind() == LetterKind.PAPER_SEALED
                ? sealed(letter, pen)
                : answered(letter, pen);
    }

    private Optional<LetterText> sealed(Letter letter, Pen pen) {
        return folders.isUnder(letter.account(), letter.subject())
                ? Optional.of(
                        pen.letter(
                                "paper.sealed.subject",
                                pen.paragraph("paper.sealed.said"),
                                new LetterText.Facts(
                                        List.of(pen.fact("paper.sealed.digest", letter.subject()))),
                                pen.paragraph("paper.sealed.bell"),
                                pen.paragraph("paper.sealed.next")))
                : Optional.empty();
    }

    private Optional<LetterText> answered(Letter letter, Pen pen) {
        return PeriodNumber.parse(letter.subject())
                .flatMap(period -> folders.pressed(letter.account(), period))
                .filter(pressed -> pressed.outcome() != PressOutcome.RECEIVED)
                .map(pressed -> answered(pressed, pen));
    }

    private static LetterText answered(Pressed pressed, Pen pen) {
        String outcome = pressed.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, String> facts =
                Map.of(
                        "period", pressed.period().value(),
                        "instant", pen.moments().say(pressed.answeredAt()));
        return pen.letter(
                "paper.answered.subject",
                facts,
                pen.paragraph("paper.answered." + outcome, facts),
                pen.paragraph("paper.answered.next"));
    }
}
