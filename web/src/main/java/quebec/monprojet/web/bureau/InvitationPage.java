package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Enrolled;
import quebec.monprojet.account.OpenInvitation;
import quebec.monprojet.account.StaffSignIn;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.account.LinkPage;

/** Page {@code /bureau/invitation}. */
@Named
@RequestScoped
public class InvitationPage extends LinkPage {

    private final StaffSignIn signIn;
    private String password = "";
    private String code = "";
    private List<String> recoveryCodes = List.of();

    @Inject
    public InvitationPage(StaffSignIn signIn, Door door) {
        super(door);
        this.signIn = signIn;
    }

    @SuppressWarnings("NullAway")
    protected InvitationPage() {
        this(null, null);
    }

    @Override
    public boolean isOpen() {
        return invitation().isPresent();
    }

    public String getSecret() {
        return invitation().map(OpenInvitation::totpSecret).orElse("");
    }

    public String getQrCode() {
        return invitation().map(open -> QrCode.dataImage(open.otpauth())).orElse("");
    }

    /** Shown once, right after enrolling. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public void enrol() {
        var outcome = signIn.enrol(getToken(), password, code);
        if (outcome instanceof Enrolled.Active active) {
            recoveryCodes = active.recoveryCodes();
        } else if (outcome instanceof Enrolled.Weak weak) {
            door.weak("password", weak.weakness());
        } else if (outcome instanceof Enrolled.WrongCode) {
            door.say("code", "account.code.refused");
        } else if (outcome instanceof Unproven.Busy busy) {
            door.busy(busy.delay());
        } else {
            door.say(null, "account.link.dead");
        }
    }

    private Optional<OpenInvitation> invitation() {
        return signIn.invitation(getToken());
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
