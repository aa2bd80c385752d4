package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Announcements;
import quebec.monprojet.opening.PrepareAnnouncement;

/** Page {@code /bureau/ouvertures/annonce}: when a suspended period would open again, and why. */
@Named
@RequestScoped
public class AnnouncementPage {

    private final Announcements announcements;
    private final OpeningPage page;
    private final Acting acting;
    private final ClockWindow window = new ClockWindow();
    private String reason = "";

    @Inject
    public AnnouncementPage(Announcements announcements, OpeningPage page, Acting acting) {
        this.announcements = announcements;
        this.page = page;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected AnnouncementPage() {
        this(null, null, null);
    }

    public void prepare() {
        boolean endless = !page.isCapped();
        Optional<Instant> opensAt = window.opensAt(acting);
        Optional<Instant> closesAt = endless ? Optional.empty() : window.closesAt(acting);
        if (opensAt.isEmpty() || (!endless && closesAt.isEmpty())) {
            return;
        }
        acting.tell(
                announcements.prepare(
                        acting.me(),
                        new PrepareAnnouncement(
                                page.getFile().decision().terms().period(),
                                opensAt.get(),
                                closesAt.orElse(null),
                                reason)),
                page.getDecision(),
                "prepared");
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
