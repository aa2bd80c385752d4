package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.RefundId;
import quebec.monprojet.fees.Refunds;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.Periods;

/** Letters about one received application; empty when there is nothing to say any more. */
@ApplicationScoped
class ApplicationDrafts {

    private final AcknowledgementDraft acknowledgements;
    private final FeeFiles fees;
    private final Refunds refunds;
    private final Periods periods;
    private final PostOffice office;

    @Inject
    ApplicationDrafts(
            AcknowledgementDraft acknowledgements,
            FeeFiles fees,
            Refunds refunds,
            Periods periods,
            PostOffice office) {
        this.acknowledgements = acknowledgements;
        this.fees = fees;
        this.refunds = refunds;
        this.periods = periods;
        this.office = office;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    ApplicationDrafts() {
        this(null, null, null, null, null);
    }

    Optional<Draft> of(Letter letter, Recipient who) {
        FeesLetter written = new FeesLetter(new Words(who.language()), office.portal());
        return switch (letter.kind()) {
            case ACKNOWLEDGEMENT -> Optional.of(acknowledgements.of(letter, who));
            case FEES_INVITED ->
                    standing(letter, InvitationState.INVITED)
                            .map(fee -> said(who, written.invitation(fee.invitation())));
            case FEES_PAID ->
                    standing(letter, InvitationState.PAID)
                            .flatMap(
                                    fee ->
                                            fee.paid()
                                                    .map(
                                                            paid ->
                                                                    written.receipt(
                                                                            fee.invitation(),
                                                                            paid)))
                            .map(text -> said(who, text));
            case FEES_EXPIRED ->
                    standing(letter, InvitationState.EXPIRED)
                            .map(FeeStanding::invitation)
                            .map(over -> said(who, written.expiry(over, passing(over))));
            case CASE_CANCELLED ->
                    standing(letter, InvitationState.CANCELLED)
                            .map(fee -> said(who, written.cancellation(fee)));
            case MONEY_BACK -> refund(letter).map(refund -> said(who, written.refund(refund)));
            default -> throw new IllegalArgumentException("not about an application");
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

    private static Draft said(Recipient who, LetterText text) {
        return new Draft.Ready(who.address(), text, List.of());
    }
}
