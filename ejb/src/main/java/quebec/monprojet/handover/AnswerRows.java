package quebec.monprojet.handover;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code handover_answer}. */
final class AnswerRows {

    private static final String ANSWERS = "select * from handover_answer where ";

    private static final String ADD =
            """
            insert into handover_answer (sender, message_id, received_at, state, kind, handover,
                                         application, reason, body)
            select cast(? as varchar), cast(? as varchar), cast(? as timestamp with time zone),
                   cast(? as varchar), cast(? as varchar), cast(? as bigint), cast(? as varchar),
                   cast(? as varchar), cast(? as varchar)
             where not exists (select 1 from handover_answer where sender = ? and message_id = ?)\
            """;

    private final Connection connection;

    AnswerRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * What is to be kept of one.
     *
     * @param body null for what was taken: what it said is done
     */
    record Kept(
            String sender,
            String messageId,
            Instant at,
            @Nullable AnswerKind kind,
            @Nullable Handover about,
            @Nullable String reason,
            Answer.State state,
            @Nullable String body) {}

    /** Whether it is kept now; false when it was heard before. */
    boolean add(Kept kept) throws SQLException {
        Handover about = kept.about();
        AnswerKind kind = kept.kind();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, kept.sender());
            insert.setString(2, kept.messageId());
            insert.setObject(3, Stored.utc(kept.at()));
            insert.setString(4, kept.state().name());
            insert.setString(5, kind == null ? null : kind.name());
            insert.setObject(6, about == null ? null : about.number());
            insert.setString(7, about == null ? null : about.application().value());
            insert.setString(8, kept.reason());
            insert.setString(9, kept.body());
            insert.setString(10, kept.sender());
            insert.setString(11, kept.messageId());
            return insert.executeUpdate() == 1;
        }
    }

    /** What a broken one said, to be heard again; the row goes, and comes back if it is still. */
    Optional<String> takeOut(long id) throws SQLException {
        Optional<String> body = body(id);
        if (body.isPresent()) {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "delete from handover_answer where id = ? and state = 'BROKEN'")) {
                delete.setLong(1, id);
                if (delete.executeUpdate() == 0) {
                    return Optional.empty();
                }
            }
        }
        return body;
    }

    private Optional<String> body(long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select body from handover_answer where id = ? and state = 'BROKEN'"
                                + " and body is not null for update")) {
            select.setLong(1, id);
            return Found.first(select, row -> row.getString(1));
        }
    }

    boolean settle(long id, StaffId by, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update handover_answer set state = 'SETTLED', settled_by = ?,"
                                + " settled_at = ? where id = ? and state = 'BROKEN'")) {
            update.setObject(1, by.value());
            update.setObject(2, Stored.utc(at));
            update.setLong(3, id);
            return update.executeUpdate() == 1;
        }
    }

    List<Answer> broken(int most) throws SQLException {
        return ask("state = 'BROKEN' order by id fetch first ? rows only", most);
    }

    List<Answer> latest(int most) throws SQLException {
        return ask("state <> 'BROKEN' order by id desc fetch first ? rows only", most);
    }

    /** That the federal authority has linked a certificate of this application. */
    List<Answer> confirmations(ApplicationNumber number) throws SQLException {
        return ask(
                "kind = 'CONFIRMED' and state = 'TAKEN' and application = ? order by id",
                number.value());
    }

    boolean isConfirmed(long handover) throws SQLException {
        return !ask("kind = 'CONFIRMED' and state = 'TAKEN' and handover = ?", handover).isEmpty();
    }

    private List<Answer> ask(String condition, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ANSWERS + condition)) {
            select.setObject(1, value);
            return Found.all(select, AnswerRows::answer);
        }
    }

    private static Answer answer(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        UUID settledBy = row.getObject("settled_by", UUID.class);
        return new Answer(
                row.getLong("id"),
                row.getString("sender"),
                row.getString("message_id"),
                Stored.instant(row, "received_at"),
                Answer.State.valueOf(row.getString("state")),
                kind == null ? null : AnswerKind.valueOf(kind),
                row.getObject("handover", Long.class),
                row.getString("application"),
                row.getString("reason"),
                settledBy == null ? null : new StaffId(settledBy));
    }
}
