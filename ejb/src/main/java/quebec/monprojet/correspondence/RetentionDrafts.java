package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.retention.DraftsKept;
import quebec.monprojet.retention.WarnedDraft;

/** Letters about drafts that nobody touches any more. */
@ApplicationScoped
class RetentionDrafts implements Drafting {

    @Inject private DraftsKept drafts;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.DRAFT_FIRST_WARNING, LetterKind.DRAFT_LAST_WARNING);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return WarnedDraft.parse(letter.subject())
                .flatMap(drafts::promised)
                .map(lastDay -> DraftLetter.of(lastDay, pen));
    }
}
