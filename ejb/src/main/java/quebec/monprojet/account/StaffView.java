package quebec.monprojet.account;

import java.time.Instant;
import java.util.Set;

/** A member of the staff as colleagues see them. */
public record StaffView(
        StaffId id,
        String name,
        String address,
        StaffState state,
        Set<Role> roles,
        Instant createdAt) {}
