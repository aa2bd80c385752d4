package quebec.monprojet.account;

import org.jspecify.annotations.Nullable;

/** What the comparison of a password needs to know of a member. */
public record StaffCandidate(
        StaffId id, String address, String name, @Nullable String passwordHash, int stamp) {}
