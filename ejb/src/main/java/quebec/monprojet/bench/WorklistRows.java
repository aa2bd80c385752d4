package quebec.monprojet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.time.Stored;

/**
 * Table {@code selection_application}, as it is searched, with who holds each row and the open
 * request for documents whose clock runs.
 */
final class WorklistRows {

    /** The first last day of what an application waits for. */
    static final String DUE =
            "case when a.due_on is null or r.last_day < a.due_on then r.last_day else a.due_on end";

    private static final String HELD =
            " from selection_application a left join bench_claim c on c.application = a.number";

    /** Each has one claim and one running request at most, so that no row comes twice. */
    private static final String DUE_AND_HELD =
            HELD
                    + " left join evidence_request r on r.dossier = a.dossier"
                    + " and r.open_for is not null and r.answered_on is null";

    private static final String LINES =
            "select a.*, c.holder, c.since as claimed_at, " + DUE + " as due" + DUE_AND_HELD;

    private final Connection connection;
    private final LocalDate today;

    WorklistRows(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    long count(WorkFilter filter) throws SQLException {
        WorkCondition condition = condition(filter);
        try (PreparedStatement select =
                connection.prepareStatement("select count(*)" + from(filter) + condition)) {
            condition.fill(select);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** By the order of processing. */
    List<String> numbers(WorkFilter filter, int most) throws SQLException {
        WorkCondition condition = condition(filter);
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select a.number"
                                + from(filter)
                                + condition
                                + ApplicationOrder.PRIORITY.clause(true)
                                + " fetch first ? rows only")) {
            select.setInt(condition.fill(select), most);
            return Found.all(select, row -> row.getString(1));
        }
    }

    private static String from(WorkFilter filter) {
        return filter.deadline() == WorkFilter.Deadline.ANY ? HELD : DUE_AND_HELD;
    }

    /** Offset paging: officers leave the first pages seldom, and 100,000 rows bear it. */
    List<WorkItem> page(
            WorkFilter filter, ApplicationOrder order, boolean ascending, int first, int most)
            throws SQLException {
        WorkCondition condition = condition(filter);
        try (PreparedStatement select =
                connection.prepareStatement(
                        LINES
                                + condition
                                + order.clause(ascending)
                                + " offset ? rows fetch next ? rows only")) {
            int next = condition.fill(select);
            select.setInt(next, first);
            select.setInt(next + 1, most);
            return items(select);
        }
    }

    /** The next by instant of reception, from anywhere in the same time. */
    List<WorkItem> after(WorkFilter filter, @Nullable ApplicationLine last, int most)
            throws SQLException {
        WorkCondition condition = condition(filter);
        if (last != null) {
            condition.and("a.received_at >= ?", last.receivedAt());
            condition.and("(a.received_at > ? or a.number > ?)", last.receivedAt(), last.number());
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        LINES
                                + condition
                                + ApplicationOrder.RECEIVED.clause(true)
                                + " fetch first ? rows only")) {
            select.setInt(condition.fill(select), most);
            return items(select);
        }
    }

    /** Only a name has to know whether all names are taken apart. */
    private WorkCondition condition(WorkFilter filter) throws SQLException {
        return new WorkCondition(
                filter, today, filter.application().name().isBlank() || areNamesTakenApart());
    }

    private boolean areNamesTakenApart() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select number from selection_application"
                                        + " where placed_by is null fetch first 1 row only");
                ResultSet row = select.executeQuery()) {
            return !row.next();
        }
    }

    private static List<WorkItem> items(PreparedStatement select) throws SQLException {
        return Found.all(select, WorklistRows::item);
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                ApplicationLine.of(row),
                Stored.instant(row, "in_status_since"),
                row.getObject("due", LocalDate.class),
                row.getInt("stratum"),
                claim(row));
    }

    private static @Nullable Claim claim(ResultSet row) throws SQLException {
        UUID holder = row.getObject("holder", UUID.class);
        Instant since = Stored.optionalInstant(row, "claimed_at");
        return holder == null || since == null
                ? null
                : new Claim(
                        ApplicationNumber.parse(row.getString("number")).orElseThrow(),
                        new StaffId(holder),
                        since);
    }
}
