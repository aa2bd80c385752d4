package quebec.monprojet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Asks for a password: at the pace of the door, and with the same work for nobody as for somebody.
 */
@ApplicationScoped
public class PasswordProof {

    private final Passwords passwords;
    private final Pacing pacing;

    @Inject
    public PasswordProof(Passwords passwords, Pacing pacing) {
        this.passwords = passwords;
        this.pacing = pacing;
    }

    @SuppressWarnings("NullAway")
    protected PasswordProof() {
        this(null, null);
    }

    /**
     * Why somebody is not let in; empty when the password is theirs.
     *
     * @param door whose failures are counted together
     * @param hash of the one who is said to come; empty when there is no such person
     */
    public Optional<Unproven> refusal(
            String door, ClientNetwork from, String password, Optional<String> hash) {
        var wait = pacing.admit(door, from);
        if (!wait.isZero()) {
            return Optional.of(new Unproven.Slowed(wait));
        }
        var holds = passwords.matches(password, hash.orElse(null));
        if (holds.isEmpty()) {
            pacing.forgive(door, from);
            return Optional.of(new Unproven.Busy(Passwords.COME_BACK));
        }
        if (!holds.get()) {
            return Optional.of(new Unproven.Wrong());
        }
        pacing.succeeded(door, from);
        return Optional.empty();
    }
}
