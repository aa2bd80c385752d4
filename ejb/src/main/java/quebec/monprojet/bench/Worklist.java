package quebec.monprojet.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.time.Montreal;

/**
 * The applications received, as those who work on them find them. Whoever directs the programme or
 * administers the portal has no use for a person's file, and so no way to one (A-2.1, s. 62).
 */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class Worklist {

    private static final int PAGE = 500;

    private static final String UNREADABLE = "The worklist cannot be read";

    @Inject private Database database;

    private final Clock clock;
    private final Journal journal;

    @Inject
    public Worklist(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Worklist() {
        this(Clock.systemUTC(), null);
    }

    /** Takes what is read, some hundred lines at a time. */
    public interface Reader {
        void take(List<WorkItem> lines) throws IOException;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count(WorkFilter filter) {
        return database.ask(UNREADABLE, connection -> rows(connection).count(filter));
    }

    /** A screen names people: whoever reads it is written down, and what they had asked for. */
    public List<WorkItem> page(
            StaffId by,
            WorkFilter filter,
            ApplicationOrder order,
            boolean ascending,
            int first,
            int most) {
        List<WorkItem> page =
                database.ask(
                        UNREADABLE,
                        connection -> rows(connection).page(filter, order, ascending, first, most));
        Map<String, String> facts = new HashMap<>(filter.facts());
        facts.put("lines", page.isEmpty() ? "0" : first + 1 + "-" + (first + page.size()));
        journal.record(Actor.staff(by.value()), new Act("application.listed"), "worklist", facts);
        return page;
    }

    /**
     * What somebody holds.
     *
     * @param overdue of them, those whose last day is over
     */
    public record Mine(long held, long overdue) {}

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Mine mine(StaffId member) {
        WorkFilter held = inTheHandsOf(member);
        return new Mine(count(held), count(held.due(WorkFilter.Deadline.OVERDUE)));
    }

    /** The numbers alone of what somebody holds, by the order of processing: they name nobody. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> held(StaffId member, int most) {
        return database.ask(
                UNREADABLE, connection -> rows(connection).numbers(inTheHandsOf(member), most));
    }

    private static WorkFilter inTheHandsOf(StaffId member) {
        return WorkFilter.ALL.in(WorkFilter.Whose.of(member));
    }

    /** To be called, and committed, before a line of an export leaves: how many, and who asked. */
    public long announceExport(StaffId by, WorkFilter filter) {
        long count = count(filter);
        Map<String, String> facts = new HashMap<>(filter.facts());
        facts.put("count", Long.toString(count));
        journal.record(Actor.staff(by.value()), new Act("application.exported"), "worklist", facts);
        return count;
    }

    /** By instant of reception; no connection is held while the reader is slow. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void read(WorkFilter filter, Reader reader) throws IOException {
        List<WorkItem> page = after(filter, null);
        while (!page.isEmpty()) {
            reader.take(page);
            page = page.size() < PAGE ? List.of() : after(filter, page.get(PAGE - 1).application());
        }
    }

    private List<WorkItem> after(WorkFilter filter, @Nullable ApplicationLine last) {
        return database.ask(UNREADABLE, connection -> rows(connection).after(filter, last, PAGE));
    }

    private WorklistRows rows(Connection connection) {
        return new WorklistRows(connection, Montreal.day(clock.instant()));
    }
}
