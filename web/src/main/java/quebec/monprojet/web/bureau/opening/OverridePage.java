package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Openings;
import quebec.monprojet.web.bureau.Typed;

/** Page {@code /bureau/ouvertures/derogation}: why an opening should do without a rehearsal. */
@Named
@RequestScoped
public class OverridePage {

    private final Openings openings;
    private final OpeningPage page;
    private final Acting acting;
    private String reason = "";

    @Inject
    public OverridePage(Openings openings, OpeningPage page, Acting acting) {
        this.openings = openings;
        this.page = page;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected OverridePage() {
        this(null, null, null);
    }

    public void ask() {
        acting.tell(
                openings.askOverride(acting.me(), page.getDecision(), reason),
                page.getDecision(),
                "override");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Typed.text(reason);
    }
}
