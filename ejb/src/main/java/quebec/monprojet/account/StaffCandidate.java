package quebec.monprojet.account;

import org.jspecify.annotations.Nullable;

/** What the comparison of a password needs to know of a member. */
public record StaffCandidate(StaffId id, @Nullable String passwordHash, int stamp) {}
