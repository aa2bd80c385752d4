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
import quebec.monprojet.web.SignedIn;

/** The signed-in person's latest application during one request. */
@Named("own")
@RequestScoped
public class Own {

    static final String DOSSIER = "/dossier/";

    @Inject private OwnApplications applications;
    @Inject private Messages messages;
    @Inject private SignedIn signedIn;

    private @Nullable OwnApplication latest;
    private boolean asked;

    AccountId account() {
        return signedIn.account().orElseThrow();
    }

    Optional<OwnApplication> application() {
        if (!asked) {
            latest = applications.latest(account()).orElse(null);
            asked = true;
        }
        return Optional.ofNullable(latest);
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
        return application().map(shown -> messages.unread(shown.number())).orElse(0L);
    }
}
