package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.OwnAccount;
import quebec.monprojet.account.OwnChange;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /compte/fermer}. */
@Named
@RequestScoped
public class CloseAccountPage {

    private final OwnAccount account;
    private final SignedIn reader;
    private final Door door;
    private String password = "";

    @Inject
    public CloseAccountPage(OwnAccount account, SignedIn reader, Door door) {
        this.account = account;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected CloseAccountPage() {
        this(null, null, null);
    }

    public boolean isKept() {
        return account.isKept(reader.account().orElseThrow());
    }

    public void close() {
        var outcome = account.close(reader.account().orElseThrow(), password, door.from());
        if (outcome instanceof OwnChange.Done) {
            FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
            Going.to("/connexion?fait=ferme");
        } else if (outcome instanceof Unproven unproven) {
            door.refuse(unproven, "password", "account.password.wrong");
        } else {
            door.say(null, "account.close.kept");
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
