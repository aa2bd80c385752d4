package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quebec.monprojet.keys.Secrets;

/** What letters to the staff need; empty when there is nothing to write any more. */
@Stateless
@PermitAll
public class StaffLetters {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private Secrets secrets;
    @Inject private Clock clock;

    /**
     * Access as it was given.
     *
     * @param name of the member
     * @param by the name of whoever gave it
     */
    public record Access(String name, String address, Set<Role> roles, String by, Instant at) {}

    /** What a member is sent to come in. */
    public record Invitation(Access access, Invited invited) {}

    /** Empty once it was used, has expired, or another took its place. */
    public Optional<Invitation> invitation(UUID access) {
        return row(access)
                .filter(row -> row.leadsIn(member(row.member()), clock.instant()))
                .map(row -> new Invitation(said(row), invited(row)));
    }

    private Invited invited(AccessRow row) {
        return new StaffSecrets(secrets).invited(member(row.member()));
    }

    public Optional<Access> access(UUID access) {
        return row(access).map(this::said);
    }

    /** Where an administrator is written to; empty once they are none any more. */
    public Optional<String> administrator(StaffId id) {
        return Optional.ofNullable(em.find(StaffMember.class, id.value()))
                .filter(StaffMember::isActive)
                .filter(member -> member.roles().contains(Role.ADMINISTRATOR))
                .map(StaffMember::address);
    }

    private Access said(AccessRow row) {
        StaffMember to = member(row.member());
        String by = member(row.givenBy()).name();
        return new Access(to.name(), to.address(), row.roles(), by, row.givenAt());
    }

    private Optional<AccessRow> row(UUID id) {
        return Optional.ofNullable(em.find(AccessRow.class, id));
    }

    private StaffMember member(UUID id) {
        return em.find(StaffMember.class, id);
    }
}
