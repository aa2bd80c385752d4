package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ChoosingPassword;
import quebec.monprojet.account.PasswordChoice;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /compte/mot-de-passe}. */
@Named
@RequestScoped
public class ChangePasswordPage {

    private final ChoosingPassword passwords;
    private final SignedIn reader;
    private final Door door;
    private String present = "";
    private String password = "";

    @Inject
    public ChangePasswordPage(ChoosingPassword passwords, SignedIn reader, Door door) {
        this.passwords = passwords;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected ChangePasswordPage() {
        this(null, null, null);
    }

    public void change() {
        var choice =
                passwords.change(reader.account().orElseThrow(), present, password, door.from());
        if (choice instanceof PasswordChoice.Chosen chosen) {
            door.enter(chosen.caller(), "/compte?fait=mot-de-passe", "/compte");
        } else if (choice instanceof PasswordChoice.Weak weak) {
            door.weak("password", weak.weakness());
        } else if (choice instanceof Unproven unproven) {
            door.refuse(unproven, "present", "account.password.wrong");
        } else {
            Going.to("/connexion");
        }
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
