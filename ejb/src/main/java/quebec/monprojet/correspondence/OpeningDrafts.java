package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Letters to everybody with a dossier: of what is no fact any more nobody is told. */
@ApplicationScoped
class OpeningDrafts implements Drafting {

    @Inject private OpeningFacts openings;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.OPENING_NOTICE, LetterKind.SUSPENSION);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        long number = Long.parseLong(letter.subject());
        return letter.kind() == LetterKind.OPENING_NOTICE
                ? openings.standingNotice(number).map(notice -> OpeningLetter.of(notice, pen))
                : openings.standingSuspension(number).map(stop -> OpeningLetter.of(stop, pen));
    }
}
