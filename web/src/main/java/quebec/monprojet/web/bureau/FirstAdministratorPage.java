package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.FirstAdministrator;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/premier-administrateur}. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    private final FirstAdministrator first;
    private final Door door;
    private String code = "";
    private String address = "";
    private String name = "";

    @Inject
    public FirstAdministratorPage(FirstAdministrator first, Door door) {
        this.first = first;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected FirstAdministratorPage() {
        this(null, null);
    }

    public boolean isWanted() {
        return first.isWanted();
    }

    public void invite() {
        var known = MailAddress.typed(address);
        if (known.isEmpty()) {
            door.say("address", "account.address.wrong");
            return;
        }
        var invited = first.invite(code, known.get(), StaffName.of(name), door.from());
        if (invited.isPresent()) {
            Going.to(invited.get().path());
        } else {
            door.say("code", "account.code.refused");
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
