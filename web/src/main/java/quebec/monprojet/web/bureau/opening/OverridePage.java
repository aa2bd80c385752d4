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
    private final OpeningDesk desk;
    private String reason = "";

    @Inject
    public OverridePage(Openings openings, OpeningPage page, OpeningDesk desk) {
        this.openings = openings;
        this.page = page;
        this.desk = desk;
    }

    @SuppressWarnings("NullAway")
    protected OverridePage() {
        this(null, null, null);
    }

    public void ask() {
        desk.tell(
                openings.askOverride(desk.me(), page.getDecision(), reason),
                page.getDecision(),
                "opening-override");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Typed.text(reason);
    }
}
