package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.dossier.ContestationId;
import quebec.monprojet.dossier.Contestations;

/** The letter about a contestation that was concluded. */
@ApplicationScoped
class ContestationDrafts implements Drafting {

    @Inject private Contestations contestations;

    @Override
    public Set<LetterKind> kinds() {
        return Set.of(LetterKind.CONTEST_CONCLUDED);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return ContestationId.parse(letter.subject())
                .flatMap(contestations::conclusion)
                .map(conclusion -> ContestationLetter.of(conclusion, pen));
    }
}
