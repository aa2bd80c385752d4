package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Admission;
import quebec.monprojet.account.StaffSignIn;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/code}. */
@Named
@RequestScoped
public class StaffCodePage {

    private final StaffSignIn signIn;
    private final Door door;
    private final Clock clock;
    private String code = "";

    @Inject
    public StaffCodePage(StaffSignIn signIn, Door door, Clock clock) {
        this.signIn = signIn;
        this.door = door;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected StaffCodePage() {
        this(null, null, null);
    }

    public void enter() {
        var halfWay = HalfWay.remembered(clock.instant());
        if (halfWay.isEmpty()) {
            Going.to(Bureau.DOOR);
            return;
        }
        var admission = signIn.code(halfWay.get().wanted(), code, door.from());
        if (admission instanceof Admission.Admitted admitted) {
            HalfWay.forget();
            door.enter(admitted.caller(), halfWay.get().path(), "/bureau");
        } else if (admission instanceof Unproven unproven) {
            door.refuse(unproven, "code", "account.code.refused");
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
