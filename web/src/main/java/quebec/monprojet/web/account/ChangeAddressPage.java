package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.OwnAccount;
import quebec.monprojet.account.OwnChange;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /compte/adresse}. */
@Named
@RequestScoped
public class ChangeAddressPage {

    private final OwnAccount account;
    private final SignedIn reader;
    private final Door door;
    private String address = "";
    private String password = "";

    @Inject
    public ChangeAddressPage(OwnAccount account, SignedIn reader, Door door) {
        this.account = account;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected ChangeAddressPage() {
        this(null, null, null);
    }

    public void move() {
        var next = MailAddress.typed(address);
        if (next.isEmpty()) {
            door.wrongAddress(address);
            return;
        }
        var outcome =
                account.askMove(reader.account().orElseThrow(), password, next.get(), door.from());
        if (outcome instanceof OwnChange.Done) {
            Going.to("/compte?fait=demande");
        } else if (outcome instanceof Unproven unproven) {
            door.refuse(unproven, "password", "account.password.wrong");
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
}
