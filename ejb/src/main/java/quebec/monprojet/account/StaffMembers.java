package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Stored;

/** The staff and what they may do. Only an administrator changes it, and never their own seat. */
@Stateless
@RolesAllowed("administrator")
public class StaffMembers {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Journal journal;
    private final StaffSecrets secrets;

    @Inject
    public StaffMembers(Clock clock, Journal journal, Secrets secrets) {
        this.clock = clock;
        this.journal = journal;
        this.secrets = new StaffSecrets(secrets);
    }

    @SuppressWarnings("NullAway")
    public StaffMembers() {
        this(Clock.systemUTC(), null, null);
    }

    /** A colleague by identifier: whoever works on a file may see who else did. */
    @PermitAll
    public Optional<StaffView> of(StaffId id) {
        return Optional.ofNullable(em.find(StaffMember.class, id.value())).map(StaffMember::view);
    }

    /** In the order of their names; auditors look acts up by who did them. */
    @RolesAllowed({"administrator", "auditor"})
    public List<StaffView> all() {
        return em
                .createQuery("select s from StaffMember s order by s.name", StaffMember.class)
                .getResultList()
                .stream()
                .map(StaffMember::view)
                .toList();
    }

    /**
     * Active members with one of these roles, in the order of their names: whom work is given to.
     */
    @RolesAllowed({"officer", "supervisor", "auditor", "administrator"})
    public List<StaffView> holding(Role... roles) {
        return em
                .createQuery(
                        "select distinct s from StaffMember s join s.roles r"
                                + " where r in :roles and s.state = :active",
                        StaffMember.class)
                .setParameter("roles", Set.of(roles))
                .setParameter("active", StaffState.ACTIVE)
                .getResultList()
                .stream()
                .map(StaffMember::view)
                .sorted(Comparator.comparing(StaffView::name))
                .toList();
    }

    /** Empty when a member has that address already. */
    public Optional<Invited> create(StaffId by, MailAddress address, String name, Set<Role> roles) {
        if (AccountRows.memberWithAddress(em, address).isPresent()) {
            return Optional.empty();
        }
        var member = StaffMember.invited(address, name, roles, by, now());
        em.persist(member);
        note(by, member, "staff.created");
        return Optional.of(invitation(member));
    }

    /** False for one's own seat: nobody gives themselves a role, nor leaves the last key inside. */
    public boolean assign(StaffId by, StaffId who, Set<Role> roles) {
        if (by.equals(who)) {
            return false;
        }
        var member = locked(who);
        member.assign(roles);
        note(by, member, "staff.roles-changed");
        return true;
    }

    /** Ends all of that member's sessions at once. False for one's own seat. */
    public boolean deactivate(StaffId by, StaffId who) {
        if (by.equals(who)) {
            return false;
        }
        var member = locked(who);
        member.deactivate();
        note(by, member, "staff.deactivated");
        return true;
    }

    /** For a lost device, an expired invitation or a return: everything is chosen anew. */
    public Optional<Invited> inviteAgain(StaffId by, StaffId who) {
        if (by.equals(who)) {
            return Optional.empty();
        }
        var member = locked(who);
        member.invite(now());
        note(by, member, "staff.invited-again");
        return Optional.of(invitation(member));
    }

    private StaffMember locked(StaffId id) {
        return Objects.requireNonNull(
                em.find(StaffMember.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Invited invitation(StaffMember member) {
        var invitation = new StaffSecrets.Invitation(member.id().value(), member.invitation());
        return new Invited(
                member.id(),
                secrets.token(invitation),
                Objects.requireNonNull(member.invitedUntil()));
    }

    private void note(StaffId by, StaffMember member, String act) {
        var roles = member.roles().stream().map(Role::id).collect(Collectors.joining(" "));
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "staff:" + member.id().value(),
                Map.of("roles", roles));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
