package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Admission;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.SignIn;
import quebec.monprojet.account.Unproven;

/** Page {@code /connexion}. */
@Named
@RequestScoped
public class SignInPage {

    /** The link to another password, which whoever is refused is led to. */
    private static final String FORGOT = "forgot";

    private final SignIn signIn;
    private final Door door;
    private String address = "";
    private String password = "";
    private @Nullable String wanted;

    @Inject
    public SignInPage(SignIn signIn, Door door) {
        this.signIn = signIn;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected SignInPage() {
        this(null, null);
    }

    public void signIn() {
        var known = MailAddress.typed(address);
        if (known.isEmpty()) {
            door.say(FORGOT, "account.refused");
            return;
        }
        var admission = signIn.signIn(known.get(), password, door.from());
        if (admission instanceof Admission.Admitted admitted) {
            door.enter(admitted.caller(), wanted, "/dossier");
        } else if (admission instanceof Unproven unproven) {
            door.refuse(unproven, FORGOT, "account.refused");
        }
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }
}
