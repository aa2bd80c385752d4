package quebec.monprojet.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import quebec.monprojet.account.CodeDevice;
import quebec.monprojet.keys.Secrets;

/** What opens the doors of a demonstration, for its visitors; anywhere else there is nothing. */
@Stateless
@PermitAll
public class Guide {

    private final Demonstration demonstration;
    private final Stage stage;
    private final Credentials credentials;
    private final Clock clock;

    @Inject
    public Guide(Demonstration demonstration, Stage stage, Secrets secrets, Clock clock) {
        this.demonstration = demonstration;
        this.stage = stage;
        this.credentials = new Credentials(secrets);
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Guide() {
        this(null, null, null, null);
    }

    /**
     * A member of the staff and the code that their device shows now.
     *
     * @param secret in base32, for a device of one's own
     */
    public record Member(Part part, String code, String secret) {}

    /** Everybody's. */
    public String password() {
        refuseElsewhere();
        return credentials.password();
    }

    /** How many applicants have a sealed dossier of the capped period. */
    public int applicants() {
        refuseElsewhere();
        return stage.ground() == Ground.EMPTY ? 0 : stage.applicants();
    }

    public List<Member> staff() {
        refuseElsewhere();
        return Arrays.stream(Part.values()).map(this::member).toList();
    }

    private Member member(Part part) {
        CodeDevice device = credentials.device(part);
        return new Member(part, device.codeAt(clock.instant()), device.secret());
    }

    private void refuseElsewhere() {
        if (!demonstration.isActive()) {
            throw new IllegalStateException("this portal is not a demonstration");
        }
    }
}
