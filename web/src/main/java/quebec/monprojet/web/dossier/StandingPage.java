package quebec.monprojet.web.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.intake.AskedProof;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** What became of a dossier since it was sealed, and what its owner can do now. */
@Named
@RequestScoped
public class StandingPage {

    private static final Set<String> WITH_A_BUTTON =
            Set.of("ANNOUNCED", "OPEN", "EXEMPT", "FULL", "ASKED");

    @Inject private Draft draft;
    @Inject private OpeningDay openingDay;
    @Inject private Receipts receipts;
    @Inject private Texts texts;
    @Inject private Clock clock;

    private DossierView.@Nullable Sealed sealed;
    private @Nullable Receipt receipt;
    private @Nullable PeriodStanding period;
    private List<AskedProof> proofs = List.of();
    private String state = "NONE";

    @PostConstruct
    void look() {
        sealed = draft.view().sealed().orElse(null);
        proofs = receipts.askedBy(draft.account());
        if (sealed != null) {
            receipt = receipts.ofDossier(sealed.seal().dossier()).orElse(null);
            period = openingDay.period(sealed.seal().stream()).orElse(null);
            state = period == null ? none() : state(sealed, period);
        }
    }

    private String none() {
        return openingDay.unread() ? "UNREAD" : "NONE";
    }

    private String state(DossierView.Sealed standing, PeriodStanding present) {
        if (standing.shared()
                && receipts.ofTwin(present.number(), standing.seal().dossier()).isPresent()) {
            return "TWIN";
        }
        State now = present.stateAt(clock.instant());
        if (now == State.OPEN && !present.capped()) {
            return "EXEMPT";
        }
        boolean asked =
                proofs.stream().anyMatch(each -> each.head().period().equals(present.number()));
        return now == State.FULL && asked ? "ASKED" : now.name();
    }

    public DossierView.@Nullable Sealed getSealed() {
        return sealed;
    }

    /** The latest; null as long as no period received the dossier. */
    public @Nullable Receipt getReceipt() {
        return receipt;
    }

    /** Whether the place was somebody else's before. */
    public boolean isPassedOn() {
        return receipt != null && receipt.passedOn();
    }

    /** The rank of the place in the register, also when it passed on. */
    public @Nullable Rank getPlace() {
        return receipt == null ? null : receipt.place();
    }

    /** Whether a place that is given up may still come to this person. */
    public boolean isHoping() {
        return sealed != null
                && sealed.seal().stream() == Stream.CAPPED
                && receipt == null
                && !state.equals("TWIN")
                && openingDay.passesOnTo(proofs, clock.instant());
    }

    /** Of having asked after the last place went, the latest period first. */
    public List<AskedProof> getProofs() {
        return proofs;
    }

    /**
     * That of the period, but for {@code NONE} that was ever announced, for {@code UNREAD} while
     * that cannot be said, for {@code EXEMPT} where nobody has to hurry, for {@code ASKED} by
     * whoever holds the proof, and for {@code TWIN} where the person's other dossier holds a place.
     */
    public String getState() {
        return state;
    }

    /** What that state means for whoever waits. */
    public String getSaid() {
        String key = "dossier.standing." + state;
        return period == null
                ? texts.of(key)
                : texts.of(
                        key,
                        period.number().value(),
                        Moments.text(period.opensAt(), texts.getLocale()));
    }

    /** Where the button or its answer is; null where there is none. */
    public @Nullable String getButton() {
        return period != null && WITH_A_BUTTON.contains(state)
                ? "/attente/" + period.number().value()
                : null;
    }
}
