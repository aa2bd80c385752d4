package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import quebec.monprojet.keys.Secrets;

/**
 * People for a demonstration, ready to sign in. Refuses to make anybody unless {@code
 * MPQ_DEMONSTRATION} says that this installation is one. Each may be asked for again.
 */
@Stateless
@PermitAll
public class DemonstrationAccounts {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Passwords passwords;
    private final StaffSecrets secrets;

    @Inject
    public DemonstrationAccounts(Clock clock, Passwords passwords, Secrets secrets) {
        this.clock = clock;
        this.passwords = passwords;
        this.secrets = new StaffSecrets(secrets);
    }

    @SuppressWarnings("NullAway")
    public DemonstrationAccounts() {
        this(Clock.systemUTC(), null, null);
    }

    public AccountId applicant(String address, String password, Language language) {
        refuseElsewhere();
        var mail = new MailAddress(address);
        var known = AccountRows.withAddress(em, mail);
        if (known.isPresent()) {
            return known.get().id();
        }
        var attested = language.needsAttestation() ? now() : null;
        var account = Account.pending(mail, language, attested, now());
        account.choosePassword(passwords.hashed(password).orElseThrow(), now());
        em.persist(account);
        return account.id();
    }

    /**
     * A member who has enrolled already.
     *
     * @param totpSecret in base32, to be typed into a code generator
     */
    public StaffId member(
            String address, String name, Set<Role> roles, String password, String totpSecret) {
        refuseElsewhere();
        var mail = new MailAddress(address);
        var known = AccountRows.memberWithAddress(em, mail);
        if (known.isPresent()) {
            return known.get().id();
        }
        var member = StaffMember.invited(mail, name, roles, null, now());
        member.enrol(
                passwords.hashed(password).orElseThrow(),
                secrets.encrypted(member.id().value(), totpSecret),
                0,
                new HashSet<>());
        em.persist(member);
        return member.id();
    }

    private static void refuseElsewhere() {
        if (!"true".equals(System.getenv("MPQ_DEMONSTRATION"))) {
            throw new IllegalStateException("this installation is not a demonstration");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
