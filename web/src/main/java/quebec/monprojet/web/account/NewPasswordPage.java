package quebec.monprojet.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ChoosingPassword;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.PasswordChoice;
import quebec.monprojet.account.Purpose;

/** Page {@code /compte/nouveau-mot-de-passe}. */
@Named
@RequestScoped
public class NewPasswordPage {

    private final Links links;
    private final ChoosingPassword passwords;
    private final Door door;
    private String token = "";
    private String password = "";

    @Inject
    public NewPasswordPage(Links links, ChoosingPassword passwords, Door door) {
        this.links = links;
        this.passwords = passwords;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected NewPasswordPage() {
        this(null, null, null);
    }

    /** Known before the form is read, since it decides whether there is one. */
    @PostConstruct
    void start() {
        token = door.token();
    }

    public boolean isOpen() {
        return links.open(token, Purpose.RESET_PASSWORD);
    }

    public void choose() {
        var choice = passwords.byLink(token, Purpose.RESET_PASSWORD, password);
        if (choice instanceof PasswordChoice.Chosen chosen) {
            door.enter(chosen.caller(), null, "/dossier");
        } else if (choice instanceof PasswordChoice.Weak weak) {
            door.weak("password", weak.weakness());
        } else if (choice instanceof PasswordChoice.Busy busy) {
            door.busy(busy.delay());
        } else {
            door.say(null, "account.link.dead");
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
