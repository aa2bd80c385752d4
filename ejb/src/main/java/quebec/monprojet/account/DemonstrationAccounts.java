package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Stored;

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

    /**
     * A password's hash, to be given to any number of invented applicants.
     *
     * @throws java.util.NoSuchElementException when too many are at hashing; ask again
     */
    public String hashed(String password) {
        Installation.demandDemonstration();
        return passwords.hashed(password).orElseThrow();
    }

    public AccountId applicant(String address, String passwordHash, Language language) {
        Installation.demandDemonstration();
        var mail = new MailAddress(address);
        var known = AccountRows.withAddress(em, mail);
        if (known.isPresent()) {
            return known.get().id();
        }
        var attested = language.needsAttestation() ? now() : null;
        var account = Account.pending(mail, language, attested, now());
        account.choosePassword(passwordHash, now());
        em.persist(account);
        return account.id();
    }

    /** The account of somebody made before, unless it was closed since. */
    public Optional<AccountId> known(String address) {
        return AccountRows.withAddress(em, new MailAddress(address)).map(Account::id);
    }

    /**
     * A member who has enrolled already.
     *
     * @param device what shows their codes
     */
    public StaffId member(
            String address, String name, Set<Role> roles, String passwordHash, CodeDevice device) {
        Installation.demandDemonstration();
        var mail = new MailAddress(address);
        var known = AccountRows.memberWithAddress(em, mail);
        if (known.isPresent()) {
            return known.get().id();
        }
        var member = StaffMember.invited(mail, name, roles, null, now());
        member.enrol(
                passwordHash,
                secrets.encrypted(member.id().value(), device.secret()),
                0,
                new HashSet<>());
        em.persist(member);
        if (roles.contains(Role.ADMINISTRATOR)) {
            FirstAdministrator.code().discard();
        }
        return member.id();
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
