package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.MandateLetters;

/** Letters about mandates; empty when there is nothing to say any more. */
@ApplicationScoped
class MandateDrafts {

    private final MandateLetters mandates;
    private final PostOffice office;

    @Inject
    MandateDrafts(MandateLetters mandates, PostOffice office) {
        this.mandates = mandates;
        this.office = office;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    MandateDrafts() {
        this(null, null);
    }

    /** To an address that may have no account, in the language that the applicant chose. */
    Optional<Draft> offer(Letter letter) {
        return MandateId.parse(letter.subject())
                .flatMap(mandates::offer)
                .map(
                        offer ->
                                said(
                                        offer.address(),
                                        new MandateLetter(
                                                        new Words(
                                                                offer.offered()
                                                                        .mandate()
                                                                        .language()),
                                                        office.portal())
                                                .offer(offer)));
    }

    Optional<Draft> of(Letter letter, Recipient who) {
        MandateLetter written = new MandateLetter(new Words(who.language()), office.portal());
        Optional<LetterText> text =
                switch (letter.kind()) {
                    case MANDATE_ACCEPTED ->
                            MandateId.parse(letter.subject())
                                    .flatMap(mandates::of)
                                    .map(held -> written.accepted(held.mandate()));
                    case MANDATE_REVOKED ->
                            MandateId.parse(letter.subject())
                                    .flatMap(mandates::of)
                                    .map(written::revoked);
                    case MANDATE_ENDED ->
                            MandateId.parse(letter.subject())
                                    .flatMap(mandates::over)
                                    .map(written::ended);
                    case MANDATE_USED ->
                            mandates.deed(Long.parseLong(letter.subject())).map(written::used);
                    default -> throw new IllegalArgumentException("not about a mandate");
                };
        return text.map(said -> said(who.address(), said));
    }

    private static Draft said(@Nullable String address, LetterText text) {
        return new Draft.Ready(address, text, List.of());
    }
}
