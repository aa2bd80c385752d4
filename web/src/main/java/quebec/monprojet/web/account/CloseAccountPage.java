package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.OwnAccount;
import quebec.monprojet.account.OwnChange;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /compte/fermer}. */
@Named
@RequestScoped
public class CloseAccountPage {

    private final OwnAccount account;
    private final SignedIn reader;
    private final Door door;
    private final Receipts receipts;
    private String password = "";

    @Inject
    public CloseAccountPage(OwnAccount account, SignedIn reader, Door door, Receipts receipts) {
        this.account = account;
        this.reader = reader;
        this.door = door;
        this.receipts = receipts;
    }

    @SuppressWarnings("NullAway")
    protected CloseAccountPage() {
        this(null, null, null, null);
    }

    public boolean isKept() {
        return account.isKept(reader.account().orElseThrow());
    }

    /** Whether an application is why, and not the law alone. */
    public boolean isReceived() {
        return receipts.keeps(reader.account().orElseThrow());
    }

    public void close() {
        var outcome = account.close(reader.account().orElseThrow(), password, door.from());
        if (outcome instanceof OwnChange.Done) {
            FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
            Going.to("/connexion?fait=ferme");
        } else if (outcome instanceof Unproven unproven) {
            door.refuse(unproven, "password", "account.password.wrong");
        } else {
            door.say(null, isReceived() ? "account.close.kept.received" : "account.close.kept.law");
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
