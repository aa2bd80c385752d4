package quebec.monprojet.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.keys.OneTimeCode;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Stored;

/**
 * How the first administrator comes to be: whoever can read the folder of secrets on the server
 * holds a code that works once. While there is an administrator there is no such code.
 */
@Singleton
@Startup
@PermitAll
public class FirstAdministrator {

    private static final String FILE = "first-administrator.txt";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final OneTimeCode code = code();
    private final Clock clock;
    private final Journal journal;
    private final Pacing pacing;
    private final StaffSecrets secrets;

    @Inject
    public FirstAdministrator(Clock clock, Journal journal, Pacing pacing, Secrets secrets) {
        this.clock = clock;
        this.journal = journal;
        this.pacing = pacing;
        this.secrets = new StaffSecrets(secrets);
    }

    @SuppressWarnings("NullAway")
    public FirstAdministrator() {
        this(Clock.systemUTC(), null, null, null);
    }

    static OneTimeCode code() {
        return new OneTimeCode(FILE);
    }

    @PostConstruct
    void offer() {
        if (isThereOne()) {
            code.discard();
        } else {
            code.write();
        }
    }

    public boolean isWanted() {
        return code.exists() && !isThereOne();
    }

    /** Invites the first administrator; empty for a wrong code or when it is too late. */
    public Optional<Invited> invite(
            String typed, MailAddress address, String name, ClientNetwork from) {
        if (!isWanted() || !pacing.admit(FILE, from).isZero() || !code.is(typed)) {
            return Optional.empty();
        }
        pacing.succeeded(FILE, from);
        var now = Stored.micros(clock.instant());
        var member =
                AccountRows.memberWithAddress(em, address)
                        .orElseGet(() -> begin(address, name, now));
        member.assign(Set.of(Role.ADMINISTRATOR));
        member.invite(now);
        journal.record(
                Actor.system("first-administrator"),
                new Act("staff.created"),
                "staff:" + member.id().value(),
                Map.of("roles", Role.ADMINISTRATOR.id()));
        code.discard();
        return Optional.of(secrets.invited(member));
    }

    private StaffMember begin(MailAddress address, String name, Instant now) {
        var member = StaffMember.invited(address, name, Set.of(Role.ADMINISTRATOR), null, now);
        em.persist(member);
        return member;
    }

    private boolean isThereOne() {
        return em.createQuery(
                                "select count(s) from StaffMember s join s.roles r"
                                        + " where r = :role and s.state = :active",
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setParameter("active", StaffState.ACTIVE)
                        .getSingleResult()
                > 0;
    }
}
