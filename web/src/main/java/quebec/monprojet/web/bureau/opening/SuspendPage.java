package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Openings;
import quebec.monprojet.web.bureau.Typed;

/** Page {@code /bureau/ouvertures/suspendre}: one person, one reason, at once. */
@Named
@RequestScoped
public class SuspendPage {

    private final Openings openings;
    private final OpeningPage page;
    private final OpeningDesk desk;
    private String reason = "";

    @Inject
    public SuspendPage(Openings openings, OpeningPage page, OpeningDesk desk) {
        this.openings = openings;
        this.page = page;
        this.desk = desk;
    }

    @SuppressWarnings("NullAway")
    protected SuspendPage() {
        this(null, null, null);
    }

    public void suspend() {
        desk.tell(
                openings.suspend(desk.me(), page.getFile().decision().terms().period(), reason),
                page.getDecision(),
                "opening-suspended");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Typed.text(reason);
    }
}
