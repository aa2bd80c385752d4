package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.RefundId;
import quebec.monprojet.fees.Refunds;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.Periods;

/** Letters about the fees of an application. */
@ApplicationScoped
class FeeDrafts implements Drafting {

    private final FeeFiles fees;
    private final Refunds refunds;
    private final Periods periods;

    @Inject
    FeeDrafts(FeeFiles fees, Refunds refunds, Periods periods) {
        this.fees = fees;
        this.refunds = refunds;
        this.periods = periods;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    FeeDrafts() {
        this(null, null, null);
    }

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.FEES_INVITED,
                LetterKind.FEES_PAID,
                LetterKind.FEES_EXPIRED,
                LetterKind.CASE_CANCELLED,
                LetterKind.MONEY_BACK);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        FeesLetter written = new FeesLetter(pen);
        return switch (letter.kind()) {
            case FEES_INVITED ->
                    standing(letter, InvitationState.INVITED)
                            .map(fee -> written.invitation(fee.invitation()));
            case FEES_PAID ->
                    standing(letter, InvitationState.PAID)
                            .flatMap(
                                    fee ->
                                            fee.paid()
                                                    .map(
                                                            paid ->
                                                                    written.receipt(
                                                                            fee.invitation(),
                                                                            paid)));
            case FEES_EXPIRED ->
                    standing(letter, InvitationState.EXPIRED)
                            .map(FeeStanding::invitation)
                            .map(over -> written.expiry(over, passing(over)));
            case CASE_CANCELLED ->
                    standing(letter, InvitationState.CANCELLED).map(written::cancellation);
            case MONEY_BACK -> refund(letter).map(written::refund);
            default -> throw new IllegalArgumentException("not about fees");
        };
    }

    private Optional<FeeStanding> standing(Letter letter, InvitationState still) {
        return ApplicationNumber.parse(letter.subject())
                .flatMap(fees::of)
                .filter(fee -> fee.invitation().state() == still);
    }

    /** When a place that was given up passes on, if the decision says so. */
    private @Nullable Instant passing(Invitation over) {
        Instant givenUpAt = over.endedAt();
        return periods.published(over.number().period())
                .map(period -> period.decision().passingOn())
                .flatMap(clause -> givenUpAt == null ? Optional.empty() : clause.passing(givenUpAt))
                .orElse(null);
    }

    private Optional<Refund> refund(Letter letter) {
        return RefundId.parse(letter.subject()).flatMap(refunds::of);
    }
}
