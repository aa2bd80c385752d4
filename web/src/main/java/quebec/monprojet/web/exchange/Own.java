package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Texts;

/** The signed-in person's applications during one request, the latest first. */
@Named("own")
@RequestScoped
public class Own {

    static final String DOSSIER = "/dossier/";

    @Inject private OwnApplications applications;
    @Inject private Messages messages;
    @Inject private SignedIn signedIn;
    @Inject private HttpServletRequest request;
    @Inject private Texts texts;

    private final Once<List<OwnApplication>> all =
            new Once<>(() -> Optional.of(applications.of(account())));
    private final Once<Long> unread =
            new Once<>(() -> application().map(shown -> messages.unread(shown.number())));

    AccountId account() {
        return signedIn.account().orElseThrow();
    }

    List<OwnApplication> all() {
        return all.get().orElse(List.of());
    }

    /** The latest. */
    Optional<OwnApplication> application() {
        return all().stream().findFirst();
    }

    /** The one that the address or the form names, otherwise the latest. */
    Optional<OwnApplication> named() {
        String number = request.getParameter("numero");
        return all().stream()
                .filter(own -> own.number().value().equals(number))
                .findFirst()
                .or(this::application);
    }

    /** For a page that is about an application: whoever has none goes back to their dossier. */
    Optional<OwnApplication> open() {
        if (application().isEmpty()) {
            Going.to(DOSSIER);
        }
        return application();
    }

    /** The latest; null before the receipt, and for a few seconds after it. */
    public @Nullable OwnApplication getApplication() {
        return application().orElse(null);
    }

    /** Whether what a page says has to name which one it is about. */
    public boolean isSeveral() {
        return all().size() > 1;
    }

    /** Names those of one dossier that are not over, which a request for documents is about. */
    public String about(DossierId dossier) {
        return texts.of(
                "exchange.about",
                all().stream()
                        .filter(own -> own.dossier().equals(dossier) && own.status().isPending())
                        .map(own -> own.number().value())
                        .collect(Collectors.joining(", ")));
    }

    /** Of the application that the pages show. */
    public long getUnread() {
        return unread.get().orElse(0L);
    }
}
