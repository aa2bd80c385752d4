package quebec.monprojet.handover;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code handover}. */
final class HandoverRows {

    private static final String HANDOVERS = "select * from handover where ";

    private static final String ADD =
            """
            insert into handover (destination, kind, schema_version, application, account, payload,
                                  cause, created_at, state, next_at)
            select cast(? as varchar), cast(? as varchar), cast(? as integer), cast(? as varchar),
                   cast(? as uuid), cast(? as varchar), cast(? as varchar),
                   cast(? as timestamp with time zone), 'WAITING',
                   cast(? as timestamp with time zone)
             where not exists (select 1 from handover where destination = ? and cause = ?)\
            """;

    private static final String IN_TURN =
            "not exists (select 1 from handover earlier"
                    + " where earlier.application = handover.application"
                    + " and earlier.destination = handover.destination"
                    + " and earlier.number < handover.number and earlier.state = 'WAITING')";

    private final Connection connection;

    HandoverRows(Connection connection) {
        this.connection = connection;
    }

    /** What is told and to whom. */
    record Telling(
            Destination destination,
            Kind kind,
            ApplicationNumber application,
            AccountId account,
            String content,
            String cause,
            Instant at) {}

    /** Its number; empty when this was told before. */
    Optional<Long> add(Telling telling) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, telling.destination().name());
            insert.setString(2, telling.kind().name());
            insert.setInt(3, Kind.VERSION);
            insert.setString(4, telling.application().value());
            insert.setObject(5, telling.account().value());
            insert.setString(6, telling.content());
            insert.setString(7, telling.cause());
            insert.setObject(8, Stored.utc(telling.at()));
            insert.setObject(9, Stored.utc(telling.at()));
            insert.setString(10, telling.destination().name());
            insert.setString(11, telling.cause());
            if (insert.executeUpdate() == 0) {
                return Optional.empty();
            }
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select number from handover where destination = ? and cause = ?")) {
            select.setString(1, telling.destination().name());
            select.setString(2, telling.cause());
            return Found.first(select, row -> row.getLong(1));
        }
    }

    /**
     * Whose turn it is on the way to a destination, who has waited longest first. Nothing leaves
     * while something earlier about the same application waits for the same destination.
     */
    List<Long> due(Destination destination, Instant now, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select number from handover where destination = ? and state = 'WAITING'"
                                + " and next_at <= ? and "
                                + IN_TURN
                                + " order by next_at, number"
                                + " fetch first ? rows only")) {
            select.setString(1, destination.name());
            select.setObject(2, Stored.utc(now));
            select.setInt(3, most);
            return Found.all(select, row -> row.getLong(1));
        }
    }

    /** Takes one whose turn it is, so that no other node sends it meanwhile. */
    boolean take(long number, Instant now, Instant until) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update handover set next_at = ?, attempts = attempts + 1"
                                + " where number = ? and state = 'WAITING' and next_at <= ? and "
                                + IN_TURN)) {
            update.setObject(1, Stored.utc(until));
            update.setLong(2, number);
            update.setObject(3, Stored.utc(now));
            return update.executeUpdate() == 1;
        }
    }

    Optional<Outgoing> outgoing(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HANDOVERS + "number = ?")) {
            select.setLong(1, number);
            return Found.first(
                    select,
                    row ->
                            new Outgoing(
                                    number,
                                    Destination.valueOf(row.getString("destination")),
                                    Kind.valueOf(row.getString("kind")),
                                    row.getInt("schema_version"),
                                    Stored.instant(row, "created_at"),
                                    row.getString("payload")));
        }
    }

    void sent(long number, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update handover set state = 'SENT', sent_at = ?, last_failure = null"
                                + " where number = ? and state = 'WAITING'")) {
            update.setObject(1, Stored.utc(at));
            update.setLong(2, number);
            update.executeUpdate();
        }
    }

    /** Tried again then, or never by itself. */
    void failed(long number, Failure failure, Instant next) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update handover set state = ?, last_failure = ?, next_at = ?"
                                + " where number = ? and state in ('WAITING', 'SENT')")) {
            update.setString(1, (failure.passes() ? State.WAITING : State.DEAD).name());
            update.setString(2, failure.name());
            update.setObject(3, Stored.utc(next));
            update.setLong(4, number);
            update.executeUpdate();
        }
    }

    /** That its destination has it. An answer may overtake the word that it was sent. */
    void acknowledged(long number, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update handover set state = 'ACKNOWLEDGED', acknowledged_at = ?,"
                                + " sent_at = coalesce(sent_at, ?), last_failure = null"
                                + " where number = ? and state <> 'ACKNOWLEDGED'")) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, Stored.utc(at));
            update.setLong(3, number);
            update.executeUpdate();
        }
    }

    /** That its destination cannot use it, even if it had said before that it has it. */
    void refused(long number) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update handover set state = 'DEAD', last_failure = 'REFUSED',"
                                + " acknowledged_at = null where number = ?")) {
            update.setLong(1, number);
            update.executeUpdate();
        }
    }

    /** Sets out once more, as often as somebody asks; how many do. */
    int again(Destination destination, long from, long to, boolean onlyDead, Instant now)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update handover set state = 'WAITING', next_at = ?, again_at = ?,"
                                + " attempts = 0, last_failure = null, acknowledged_at = null"
                                + " where destination = ? and number between ? and ?"
                                + (onlyDead ? " and state = 'DEAD'" : ""))) {
            update.setObject(1, Stored.utc(now));
            update.setObject(2, Stored.utc(now));
            update.setString(3, destination.name());
            update.setLong(4, from);
            update.setLong(5, to);
            return update.executeUpdate();
        }
    }

    Optional<Handover> of(long number) throws SQLException {
        return ask("number = ?", number).stream().findFirst();
    }

    /** As it stands, and stays until the end of the transaction. */
    Optional<Handover> held(long number) throws SQLException {
        return ask("number = ? for update", number).stream().findFirst();
    }

    List<Handover> of(AccountId account) throws SQLException {
        return ask("account = ? order by number", account.value());
    }

    List<Handover> dead(int most) throws SQLException {
        return ask("state = 'DEAD' order by number fetch first ? rows only", most);
    }

    List<Handover> waiting(int most) throws SQLException {
        return ask("state = 'WAITING' order by number fetch first ? rows only", most);
    }

    List<Handover> latest(int most) throws SQLException {
        return ask(
                "state in ('SENT', 'ACKNOWLEDGED') order by number desc fetch first ? rows only",
                most);
    }

    long count(Destination destination, State state) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from handover where destination = ? and state = ?")) {
            select.setString(1, destination.name());
            select.setString(2, state.name());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Handover> ask(String condition, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HANDOVERS + condition)) {
            select.setObject(1, value);
            return Found.all(select, HandoverRow::read);
        }
    }
}
