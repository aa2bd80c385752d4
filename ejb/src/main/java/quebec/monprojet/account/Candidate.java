package quebec.monprojet.account;

import org.jspecify.annotations.Nullable;

/** What the comparison of a password needs to know of an account. */
public record Candidate(AccountId id, String address, @Nullable String passwordHash, int stamp) {}
