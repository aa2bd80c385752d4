package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.assisted.Folders;
import quebec.monprojet.assisted.PressOutcome;
import quebec.monprojet.assisted.Pressed;
import quebec.monprojet.intake.AskedProof;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.log.Hash;
import quebec.monprojet.opening.PeriodNumber;

/** Letters to somebody who filed on paper. */
@ApplicationScoped
class PaperDrafts implements Drafting {

    private final Folders folders;
    private final Receipts receipts;

    @Inject
    PaperDrafts(Folders folders, Receipts receipts) {
        this.folders = folders;
        this.receipts = receipts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    PaperDrafts() {
        this(null, null);
    }

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.PAPER_SEALED,
                LetterKind.PAPER_UNSEALED,
                LetterKind.PAPER_MOVED,
                LetterKind.PAPER_ANSWERED);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return switch (letter.kind()) {
            case PAPER_SEALED -> sealed(letter, pen);
            case PAPER_UNSEALED -> Optional.of(unsealed(letter, pen));
            case PAPER_MOVED -> Optional.of(moved(pen));
            case PAPER_ANSWERED -> answered(letter, pen);
            default -> throw new IllegalArgumentException("not about a file on paper");
        };
    }

    /** Whoever did not ask for it learns of it, though it be sealed again since. */
    static LetterText unsealed(Letter letter, Pen pen) {
        return pen.letter(
                "paper.unsealed.subject",
                pen.paragraph("paper.unsealed.said"),
                new LetterText.Facts(List.of(pen.fact("paper.unsealed.digest", letter.subject()))),
                pen.paragraph("paper.unsealed.next"));
    }

    private Optional<LetterText> sealed(Letter letter, Pen pen) {
        return folders.isUnder(letter.account(), letter.subject())
                ? Optional.of(
                        pen.letter(
                                "paper.sealed.subject",
                                pen.paragraph("paper.sealed.said"),
                                new LetterText.Facts(
                                        List.of(pen.fact("paper.sealed.digest", letter.subject()))),
                                pen.paragraph("paper.sealed." + bell(letter)),
                                pen.paragraph("paper.sealed.next")))
                : Optional.empty();
    }

    /** It goes to where they were, and does not say where they are. */
    static LetterText moved(Pen pen) {
        return pen.letter(
                "paper.moved.subject",
                pen.paragraph("paper.moved.said"),
                pen.paragraph("paper.moved.next"));
    }

    /** What was true when it was sealed: only before an opening is there an hour to wait for. */
    private String bell(Letter letter) {
        if (folders.isExempt(letter.account())) {
            return "exempt";
        }
        if (!folders.wasOpen(letter.account(), letter.writtenAt())) {
            return "bell";
        }
        return folders.cameTooLate(letter.account()) ? "full" : "open";
    }

    private Optional<LetterText> answered(Letter letter, Pen pen) {
        return PeriodNumber.parse(letter.subject())
                .flatMap(period -> folders.pressed(letter.account(), period))
                .filter(pressed -> pressed.outcome() != PressOutcome.RECEIVED)
                .map(pressed -> answered(pressed, proof(letter, pressed), pen));
    }

    /** On line whoever asked after the last place takes it along; on paper it is printed. */
    private Optional<AskedProof> proof(Letter letter, Pressed pressed) {
        return pressed.outcome() == PressOutcome.FULL
                ? receipts.askedBy(letter.account(), pressed.period())
                : Optional.empty();
    }

    static LetterText answered(Pressed pressed, Optional<AskedProof> proof, Pen pen) {
        String outcome = pressed.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, String> facts =
                Map.of(
                        "period", pressed.period().value(),
                        "instant", pen.moments().say(pressed.answeredAt()));
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("paper.answered." + outcome, facts));
        proof.ifPresent(
                each -> {
                    said.add(pen.paragraph("paper.proof"));
                    said.add(new LetterText.Facts(facts(each, pen)));
                });
        said.add(pen.paragraph("paper.answered.next"));
        return pen.letter("paper.answered.subject", facts, said);
    }

    private static List<LetterText.Fact> facts(AskedProof proof, Pen pen) {
        return List.of(
                pen.fact("passed.askedAt", pen.moments().say(proof.askedAt())),
                pen.fact("paper.proof.leaf", proof.leaf()),
                pen.fact(
                        "receipt.path",
                        proof.inclusion().path().stream()
                                .map(Hash::hex)
                                .collect(Collectors.joining(" "))),
                pen.fact("paper.proof.index", Long.toString(proof.inclusion().index())),
                pen.fact(
                        "paper.proof.head",
                        new String(proof.head().canonical(), StandardCharsets.UTF_8)),
                pen.fact("receipt.signature", proof.signature()));
    }
}
