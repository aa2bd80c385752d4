package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
import quebec.monprojet.time.Stored;

/**
 * The staff and what they may do. Only an administrator changes it, and never their own seat. What
 * leads a member in goes to their address and is shown to nobody, and the other administrators are
 * told of it.
 */
@Stateless
@RolesAllowed("administrator")
public class StaffMembers {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Journal journal;
    private final Event<AccessGiven> given;

    @Inject
    public StaffMembers(Clock clock, Journal journal, Event<AccessGiven> given) {
        this.clock = clock;
        this.journal = journal;
        this.given = given;
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

    /** False when a member has that address already. */
    public boolean create(StaffId by, MailAddress address, String name, Set<Role> roles) {
        if (AccountRows.memberWithAddress(em, address).isPresent()) {
            return false;
        }
        var member = StaffMember.invited(address, name, roles, by, now());
        em.persist(member);
        note(by, member, "staff.created");
        tell(by, member, true);
        return true;
    }

    /** False for one's own seat: nobody gives themselves a role, nor leaves the last key inside. */
    public boolean assign(StaffId by, StaffId who, Set<Role> roles) {
        if (by.equals(who)) {
            return false;
        }
        var member = locked(who);
        member.assign(roles);
        note(by, member, "staff.roles-changed");
        tell(by, member, false);
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

    /**
     * For a lost device, an expired invitation or a return: everything is chosen anew. False for
     * one's own seat.
     */
    public boolean inviteAgain(StaffId by, StaffId who) {
        if (by.equals(who)) {
            return false;
        }
        var member = locked(who);
        member.invite(now());
        note(by, member, "staff.invited-again");
        tell(by, member, true);
        return true;
    }

    private StaffMember locked(StaffId id) {
        return Objects.requireNonNull(
                em.find(StaffMember.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private void tell(StaffId by, StaffMember member, boolean invited) {
        var access = new AccessRow(member, invited, by, now());
        em.persist(access);
        var others =
                holding(Role.ADMINISTRATOR).stream()
                        .map(StaffView::id)
                        .filter(each -> !each.equals(by) && !each.equals(member.id()))
                        .toList();
        given.fire(new AccessGiven(access.id(), invited ? member.id() : null, others));
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
