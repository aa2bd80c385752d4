package quebec.monprojet.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Access to the desk as an administrator gave it. Written once, for the letters that tell of it.
 */
@Entity
@Table(name = "staff_access")
class AccessRow {

    @Id private UUID id;

    private UUID member;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    private String roles;

    private @Nullable Integer invitation;

    @SuppressWarnings("NullAway.Init")
    protected AccessRow() {}

    /**
     * As the member stands now.
     *
     * @param invited whether they have to come in anew, and not their roles alone changed
     */
    AccessRow(StaffMember to, boolean invited, StaffId by, Instant now) {
        id = UUID.randomUUID();
        member = to.id().value();
        givenBy = by.value();
        givenAt = now;
        roles = to.roles().stream().map(Role::id).collect(Collectors.joining(" "));
        invitation = invited ? to.invitation() : null;
    }

    UUID id() {
        return id;
    }

    UUID member() {
        return member;
    }

    UUID givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    Set<Role> roles() {
        Set<Role> given = EnumSet.noneOf(Role.class);
        for (String each : roles.split(" ", -1)) {
            Role.ofId(each).ifPresent(given::add);
        }
        return given;
    }

    /** Whether the invitation that came with it still leads in. */
    boolean leadsIn(StaffMember who, Instant now) {
        return invitation != null && who.isInvited(invitation, now);
    }
}
