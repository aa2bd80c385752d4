package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Announcements;
import quebec.monprojet.opening.Fault;
import quebec.monprojet.opening.PrepareAnnouncement;
import quebec.monprojet.opening.PublishedDecision;
import quebec.monprojet.web.bureau.Typed;

/** Page {@code /bureau/ouvertures/annonce}: when a suspended period would open again, and why. */
@Named
@RequestScoped
public class AnnouncementPage {

    private final Announcements announcements;
    private final OpeningPage page;
    private final OpeningDesk desk;
    private final ClockWindow window = new ClockWindow();
    private String reason = "";

    @Inject
    public AnnouncementPage(Announcements announcements, OpeningPage page, OpeningDesk desk) {
        this.announcements = announcements;
        this.page = page;
        this.desk = desk;
    }

    @SuppressWarnings("NullAway")
    protected AnnouncementPage() {
        this(null, null, null);
    }

    public void prepare() {
        sound().ifPresent(
                        terms ->
                                desk.tell(
                                        announcements.prepare(desk.me(), terms),
                                        page.getDecision(),
                                        "opening-prepared"));
    }

    /** Tells all the rest at once when a field alone could not be read. */
    public void checkTheRest(ComponentSystemEvent validated) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isValidationFailed()) {
            validated.getComponent().processUpdates(faces);
            sound();
        }
    }

    /** The terms, or empty when everything that is wrong with them is said at its field. */
    private Optional<PrepareAnnouncement> sound() {
        PublishedDecision decision = page.getFile().decision().terms();
        boolean endless = !page.isCapped();
        Optional<Instant> opensAt = window.opensAt(desk);
        Optional<Instant> closesAt = endless ? Optional.empty() : window.closesAt(desk);
        Instant opening = opensAt.orElse(decision.opensAt());
        @Nullable Instant closing = endless ? null : closesAt.orElse(opening.plusSeconds(1));
        var terms = new PrepareAnnouncement(decision.period(), opening, closing, reason);
        Set<Fault> faults = terms.faults(decision.kind(), decision.opensAt());
        faults.forEach(desk::say);
        boolean whole = opensAt.isPresent() && (endless || closesAt.isPresent());
        return whole && faults.isEmpty() ? Optional.of(terms) : Optional.empty();
    }

    public ClockWindow getWindow() {
        return window;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Typed.text(reason);
    }
}
