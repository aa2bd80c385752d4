package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.letterbook.LetterPapers;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetterId;
import quebec.monprojet.letterbook.OfficialLetters;

/**
 * That an official letter is there, about which application, and until when it awaits a reply. A
 * mail says no more: it is read in the account. Whoever has none finds the letter itself in the
 * envelope.
 */
@ApplicationScoped
class OfficialDrafts implements Drafting {

    private final OfficialLetters official;
    private final LetterPapers papers;
    private final Notices notices;

    @Inject
    OfficialDrafts(OfficialLetters official, LetterPapers papers, Notices notices) {
        this.official = official;
        this.papers = papers;
        this.notices = notices;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    OfficialDrafts() {
        this(null, null, null);
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
        LetterText said = mail(there, replyUntil(there), pen);
        return pen.isPosted()
                ? said.with(
                        new Attachment(
                                there.number() + ".pdf", "application/pdf", papers.pdf(there)))
                : said;
    }

    /** Only a notice runs against whoever does not open it. */
    private @Nullable LocalDate replyUntil(OfficialLetter there) {
        return there.content().kind() == OfficialKind.NOTICE_OF_INTENTION
                ? notices.standing(there.content().application())
                        .map(NoticeOfIntention::replyUntil)
                        .orElse(null)
                : null;
    }

    /**
     * @param replyUntil the last day of the reply that it asks for, in Montréal; null for none
     */
    static LetterText mail(OfficialLetter there, @Nullable LocalDate replyUntil, Pen pen) {
        Map<String, String> blanks =
                Map.of(
                        "number", there.number().value(),
                        "application", there.content().application().value());
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("official.said", blanks));
        if (replyUntil != null) {
            said.add(pen.paragraph("official.reply", Map.of("day", pen.moments().day(replyUntil))));
        }
        said.add(pen.action("official.open", "/dossier/lettres"));
        said.add(pen.paragraph("official.beware"));
        return pen.letter("official.subject", blanks, said);
    }
}
