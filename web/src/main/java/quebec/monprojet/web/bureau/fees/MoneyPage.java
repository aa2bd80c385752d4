package quebec.monprojet.web.bureau.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.RefundState;
import quebec.monprojet.fees.Refunds;

/** Page {@code /bureau/paiements}: what goes back, and what nobody knows the outcome of. */
@Named
@RequestScoped
public class MoneyPage {

    static final String PATH = "/bureau/paiements";

    private final Refunds refunds;
    private final FeeFiles fees;

    private @Nullable List<Refund> goingBack;
    private @Nullable List<Attempt> unknown;

    @Inject
    public MoneyPage(Refunds refunds, FeeFiles fees) {
        this.refunds = refunds;
        this.fees = fees;
    }

    @SuppressWarnings("NullAway")
    protected MoneyPage() {
        this(null, null);
    }

    public List<Refund> getRefunds() {
        var shown = goingBack;
        if (shown == null) {
            shown = refunds.all();
            goingBack = shown;
        }
        return shown;
    }

    public List<Attempt> getUnknown() {
        var shown = unknown;
        if (shown == null) {
            shown = fees.unknown();
            unknown = shown;
        }
        return shown;
    }

    public String kind(Refund refund) {
        return refund.confirmed()
                ? "done"
                : refund.state() == RefundState.ASKED ? "info" : "warning";
    }
}
