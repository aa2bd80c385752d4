package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.letterbook.LetterPapers;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetterId;
import quebec.monprojet.letterbook.OfficialLetters;

/**
 * That an official letter is there. A mail says no more: it is read in the account. Whoever has
 * none finds the letter itself in the envelope.
 */
@ApplicationScoped
class OfficialDrafts implements Drafting {

    private final OfficialLetters official;
    private final LetterPapers papers;

    @Inject
    OfficialDrafts(OfficialLetters official, LetterPapers papers) {
        this.official = official;
        this.papers = papers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    OfficialDrafts() {
        this(null, null);
    }

    @Override
    public Set<LetterKind> kinds() {
        return Set.of(LetterKind.OFFICIAL_LETTER);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return OfficialLetterId.parse(letter.subject())
                .flatMap(official::of)
                .map(there -> said(there, pen));
    }

    private LetterText said(OfficialLetter there, Pen pen) {
        LetterText said =
                pen.letter(
                        "official.subject",
                        Map.of("number", there.number().value()),
                        pen.paragraph("official.said", Map.of("number", there.number().value())),
                        pen.action("official.open", "/dossier/lettres"),
                        pen.paragraph("official.beware"));
        return pen.isPosted()
                ? said.with(
                        new Attachment(
                                there.number() + ".pdf", "application/pdf", papers.pdf(there)))
                : said;
    }
}
