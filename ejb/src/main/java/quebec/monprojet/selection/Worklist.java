package quebec.monprojet.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;

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

    private final Journal journal;

    @Inject
    public Worklist(Journal journal) {
        this.journal = journal;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Worklist() {
        this(null);
    }

    /** Takes what is read, one line at a time. */
    public interface Reader {
        void take(ApplicationLine line) throws IOException;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count(ApplicationFilter filter) {
        return database.ask(UNREADABLE, connection -> new WorklistRows(connection).count(filter));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ApplicationLine> page(
            ApplicationFilter filter,
            ApplicationOrder order,
            boolean ascending,
            int first,
            int most) {
        return database.ask(
                UNREADABLE,
                connection ->
                        new WorklistRows(connection).page(filter, order, ascending, first, most));
    }

    /** To be called, and committed, before a line of an export leaves: how many, and who asked. */
    public long announceExport(StaffId by, ApplicationFilter filter) {
        long count = count(filter);
        Map<String, String> facts = new HashMap<>(filter.facts());
        facts.put("count", Long.toString(count));
        journal.record(Actor.staff(by.value()), new Act("application.exported"), "worklist", facts);
        return count;
    }

    /** By instant of reception; no connection is held while the reader is slow. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void read(ApplicationFilter filter, Reader reader) throws IOException {
        List<ApplicationLine> page = after(filter, null);
        while (!page.isEmpty()) {
            for (ApplicationLine line : page) {
                reader.take(line);
            }
            page = page.size() < PAGE ? List.of() : after(filter, page.get(PAGE - 1));
        }
    }

    private List<ApplicationLine> after(ApplicationFilter filter, @Nullable ApplicationLine last) {
        return database.ask(
                UNREADABLE, connection -> new WorklistRows(connection).after(filter, last, PAGE));
    }
}
