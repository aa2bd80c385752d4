package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;

/** The signed-in person's latest application during one request. */
@Named("own")
@RequestScoped
public class Own {

    static final String DOSSIER = "/dossier/";

    @Inject private OwnApplications applications;
    @Inject private Messages messages;
    @Inject private SignedIn signedIn;

    private final Once<OwnApplication> latest = new Once<>(() -> applications.latest(account()));
    private final Once<Long> unread =
            new Once<>(() -> application().map(shown -> messages.unread(shown.number())));

    AccountId account() {
        return signedIn.account().orElseThrow();
    }

    Optional<OwnApplication> application() {
        return latest.get();
    }

    /** For a page that is about an application: whoever has none goes back to their dossier. */
    Optional<OwnApplication> open() {
        if (application().isEmpty()) {
            Going.to(DOSSIER);
        }
        return application();
    }

    /** Null before the receipt, and for a few seconds after it. */
    public @Nullable OwnApplication getApplication() {
        return application().orElse(null);
    }

    /** Of the application that the pages show. */
    public long getUnread() {
        return unread.get().orElse(0L);
    }
}
