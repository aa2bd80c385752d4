package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Asked;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.web.Going;

/** Page {@code /compte/mot-de-passe-oublie}. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

    private final Accounts accounts;
    private final Door door;
    private String address = "";

    @Inject
    public ForgottenPasswordPage(Accounts accounts, Door door) {
        this.accounts = accounts;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected ForgottenPasswordPage() {
        this(null, null);
    }

    public void ask() {
        var known = MailAddress.typed(address);
        if (known.isEmpty()) {
            door.wrongAddress(address);
            return;
        }
        var asked = accounts.forgot(known.get(), door.from());
        if (asked instanceof Asked.Noted noted) {
            Going.to("/compte/courriel-envoye?demande=" + noted.request());
        } else if (asked instanceof Asked.Slowed slowed) {
            door.slowed(slowed.delay());
        }
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }
}
