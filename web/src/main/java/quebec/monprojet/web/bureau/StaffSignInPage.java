package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Admission;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.StaffSignIn;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/connexion}. */
@Named
@RequestScoped
public class StaffSignInPage {

    private final StaffSignIn signIn;
    private final Door door;
    private final Clock clock;
    private String address = "";
    private String password = "";
    private @Nullable String wanted;

    @Inject
    public StaffSignInPage(StaffSignIn signIn, Door door, Clock clock) {
        this.signIn = signIn;
        this.door = door;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected StaffSignInPage() {
        this(null, null, null);
    }

    public void signIn() {
        var known = MailAddress.typed(address);
        if (known.isEmpty()) {
            door.say(null, "bureau.signin.refused");
            return;
        }
        var admission = signIn.password(known.get(), password, door.from());
        if (admission instanceof Admission.CodeWanted code) {
            new HalfWay(code, clock.instant(), wanted == null ? "" : wanted).remember();
            Going.to("/bureau/code");
        } else if (admission instanceof Unproven unproven) {
            door.refuse(unproven, null, "bureau.signin.refused");
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
