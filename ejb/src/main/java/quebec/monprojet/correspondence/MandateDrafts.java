package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.MandateLetters;

/** Letters about mandates that were offered. */
@ApplicationScoped
class MandateDrafts implements Drafting {

    private final MandateLetters mandates;

    @Inject
    MandateDrafts(MandateLetters mandates) {
        this.mandates = mandates;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    MandateDrafts() {
        this(null);
    }

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.MANDATE_ACCEPTED,
                LetterKind.MANDATE_REVOKED,
                LetterKind.MANDATE_ENDED,
                LetterKind.MANDATE_USED);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        MandateLetter written = new MandateLetter(pen);
        Optional<MandateId> id = MandateId.parse(letter.subject());
        return switch (letter.kind()) {
            case MANDATE_ACCEPTED -> id.flatMap(mandates::of).map(written::accepted);
            case MANDATE_REVOKED -> id.flatMap(mandates::of).map(written::revoked);
            case MANDATE_ENDED -> id.flatMap(mandates::over).map(written::ended);
            case MANDATE_USED -> mandates.deed(Long.parseLong(letter.subject())).map(written::used);
            default -> throw new IllegalArgumentException("not about a mandate");
        };
    }
}
