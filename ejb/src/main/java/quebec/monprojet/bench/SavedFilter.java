package quebec.monprojet.bench;

import java.util.UUID;
import quebec.monprojet.account.StaffId;

/**
 * A search that a member keeps.
 *
 * @param shared with the team of its owner
 */
public record SavedFilter(UUID id, StaffId owner, String name, boolean shared, WorkFilter filter) {}
