package quebec.monprojet.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** The searches that members keep, for themselves or for their team. */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class SavedFilters {

    private static final String UNREADABLE = "The saved filters cannot be read";
    private static final String UNCHANGED = "A filter cannot be saved";

    @Inject private Database database;

    private final Clock clock;

    @Inject
    public SavedFilters(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    public SavedFilters() {
        this(Clock.systemUTC());
    }

    /** Their own, and those that others of their team share; by name. */
    public List<SavedFilter> seenBy(StaffId member) {
        return database.ask(
                UNREADABLE, connection -> new SavedFilterRows(connection).seenBy(member));
    }

    /**
     * Keeps it under a name, in place of what they kept under it. A name, a number or a birth date
     * that was searched for is not kept.
     */
    public Keeping keep(StaffId owner, String name, boolean shared, WorkFilter filter) {
        String said = name.strip();
        if (said.isEmpty() || said.length() > Limits.NAME) {
            return Keeping.NO_NAME;
        }
        SavedFilter kept = new SavedFilter(UUID.randomUUID(), owner, said, shared, filter);
        return database.ask(
                UNCHANGED,
                connection -> {
                    SavedFilterRows rows = new SavedFilterRows(connection);
                    if (rows.others(kept) >= Limits.SEARCHES) {
                        return Keeping.TOO_MANY;
                    }
                    rows.keep(kept, Stored.micros(clock.instant()));
                    return Keeping.DONE;
                });
    }

    /** Whether it was theirs, and is gone. */
    public boolean remove(StaffId owner, UUID id) {
        return database.ask(
                UNCHANGED, connection -> new SavedFilterRows(connection).remove(owner, id));
    }
}
