package quebec.monprojet.web.bureau.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.RefundState;
import quebec.monprojet.fees.Refunds;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/paiements}: what goes back, and what nobody knows the outcome of. */
@Named
@RequestScoped
public class MoneyPage {

    static final String PATH = "/bureau/paiements";

    private final Refunds refunds;
    private final FeeFiles fees;
    private final ApplicationFiles files;
    private final DeskWords words;
    private final Texts texts;

    private @Nullable List<Refund> goingBack;
    private @Nullable List<Attempt> unknown;
    private @Nullable Map<AccountId, ApplicationLine> lines;

    @Inject
    public MoneyPage(
            Refunds refunds, FeeFiles fees, ApplicationFiles files, DeskWords words, Texts texts) {
        this.refunds = refunds;
        this.fees = fees;
        this.files = files;
        this.words = words;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    protected MoneyPage() {
        this(null, null, null, null, null);
    }

    public List<Refund> getRefunds() {
        var shown = goingBack;
        if (shown == null) {
            shown = refunds.all();
            goingBack = shown;
        }
        return shown;
    }

    /** To whom it goes back; empty when the application is no longer to be found. */
    public String name(Refund refund) {
        Map<AccountId, ApplicationLine> known = lines;
        if (known == null) {
            known = files.latest(getRefunds().stream().map(Refund::account).distinct().toList());
            lines = known;
        }
        ApplicationLine line = known.get(refund.account());
        return line == null ? "" : words.name(line);
    }

    /** How many of those shown have not gone back yet, and what they come to. */
    public String getOwed() {
        List<Refund> owed = getRefunds().stream().filter(each -> !each.confirmed()).toList();
        Money sum = owed.stream().map(Refund::amount).reduce(new Money(0), Money::plus);
        return texts.of(
                "bureau.money.owed",
                texts.count("bureau.money.refunds", owed.size()),
                sum.in(texts.getLocale()));
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
