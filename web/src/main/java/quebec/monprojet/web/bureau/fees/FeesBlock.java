package quebec.monprojet.web.bureau.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.AttemptState;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.web.SignedIn;

/** The fees of one application on its page. */
@Named
@RequestScoped
public class FeesBlock {

    private final FeeFiles fees;
    private final Cancellations cancellations;
    private final SignedIn reader;
    private final Map<String, Optional<FeeStanding>> read = new HashMap<>();

    @Inject
    public FeesBlock(FeeFiles fees, Cancellations cancellations, SignedIn reader) {
        this.fees = fees;
        this.cancellations = cancellations;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    protected FeesBlock() {
        this(null, null, null);
    }

    /** Null before the invitation to pay; read once for a page. */
    public @Nullable FeeStanding of(@Nullable String number) {
        return number == null ? null : read.computeIfAbsent(number, this::standing).orElse(null);
    }

    private Optional<FeeStanding> standing(String number) {
        return ApplicationNumber.parse(number).flatMap(fees::of);
    }

    /** The decision that ended the application; null where none did. */
    public @Nullable CancellingDecision cancelling(@Nullable String number) {
        FeeStanding standing = of(number);
        return standing == null || standing.invitation().state() != InvitationState.CANCELLED
                ? null
                : cancellations.published().stream()
                        .filter(each -> each.terms().period().equals(period(standing)))
                        .findFirst()
                        .orElse(null);
    }

    private static PeriodNumber period(FeeStanding standing) {
        return standing.invitation().number().period();
    }

    public boolean isActing() {
        return reader.worksOnFiles();
    }

    public String say(Money money) {
        return money.in(Locale.CANADA_FRENCH);
    }

    /** For the colour of a state: what asks for somebody stands out. */
    public String kind(Enum<?> state) {
        if (state == InvitationState.PAID
                || state == AttemptState.SUCCEEDED
                || state == Verdict.ACCEPTED) {
            return "done";
        }
        return state == InvitationState.EXPIRED ? "warning" : "info";
    }
}
