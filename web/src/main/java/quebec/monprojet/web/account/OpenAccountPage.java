package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Asked;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /compte/creer}. */
@Named
@RequestScoped
public class OpenAccountPage {

    private final Accounts accounts;
    private final SignedIn reader;
    private final Clock clock;
    private final Door door;
    private String address = "";

    @Inject
    public OpenAccountPage(Accounts accounts, SignedIn reader, Clock clock, Door door) {
        this.accounts = accounts;
        this.reader = reader;
        this.clock = clock;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected OpenAccountPage() {
        this(null, null, null, null);
    }

    public void open() {
        var known = MailAddress.typed(address);
        if (known.isEmpty()) {
            door.wrongAddress(address);
            return;
        }
        var asked = accounts.open(known.get(), reader.language(), attestedAt(), door.from());
        if (asked instanceof Asked.Noted noted) {
            Going.to("/compte/courriel-envoye?demande=" + noted.request());
        } else if (asked instanceof Asked.Slowed slowed) {
            door.slowed(slowed.delay());
        }
    }

    /** The cookie of a language other than French is set by the attestation alone. */
    private @Nullable Instant attestedAt() {
        return reader.language().needsAttestation() ? clock.instant() : null;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }
}
