package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.OwnSeat;
import quebec.monprojet.account.PasswordChoice;
import quebec.monprojet.account.Renewal;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/compte}: a member's own password and recovery codes. */
@Named
@RequestScoped
public class OwnSeatPage {

    private static final String PATH = "/bureau/compte";

    private final OwnSeat seat;
    private final SignedIn reader;
    private final Door door;
    private String present = "";
    private String password = "";
    private String code = "";
    private List<String> recoveryCodes = List.of();

    @Inject
    public OwnSeatPage(OwnSeat seat, SignedIn reader, Door door) {
        this.seat = seat;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected OwnSeatPage() {
        this(null, null, null);
    }

    public void change() {
        var choice = seat.changePassword(me(), present, password, door.from());
        if (choice instanceof PasswordChoice.Chosen chosen) {
            door.enter(chosen.caller(), Done.after("password-changed", PATH), PATH);
        } else if (choice instanceof PasswordChoice.Weak weak) {
            door.weak("password", weak.weakness());
        } else if (choice instanceof Unproven unproven) {
            door.refuse(unproven, "present", "account.password.wrong");
        } else {
            Going.to(Bureau.DOOR);
        }
    }

    public void renew() {
        var renewal = seat.renewRecoveryCodes(me(), code, door.from());
        if (renewal instanceof Renewal.Renewed renewed) {
            recoveryCodes = renewed.recoveryCodes();
        } else if (renewal instanceof Unproven unproven) {
            door.refuse(unproven, "code", "account.code.refused");
        }
    }

    /** Shown once, right after they are made. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
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

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
