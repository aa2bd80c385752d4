package quebec.monprojet.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code decision_posted_reply}. */
final class PostedReplyRows {

    private final Connection connection;

    PostedReplyRows(Connection connection) {
        this.connection = connection;
    }

    void add(PostedReply reply) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into decision_posted_reply (id, notice, words, posted_on,"
                                + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, reply.id().value());
            insert.setObject(2, reply.notice().value());
            insert.setString(3, reply.words());
            insert.setObject(4, reply.letter().postedOn());
            insert.setObject(5, reply.letter().enteredBy().value());
            insert.setObject(6, Stored.utc(reply.enteredAt()));
            insert.executeUpdate();
        }
    }

    Optional<PostedReply> of(PostedReplyId id) throws SQLException {
        return ask("id = ?", id.value()).stream().findFirst();
    }

    /** The first that was entered first. */
    List<PostedReply> to(NoticeId notice) throws SQLException {
        return ask("notice = ? order by entered_at, id", notice.value());
    }

    private List<PostedReply> ask(String condition, UUID value) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from decision_posted_reply where " + condition)) {
            select.setObject(1, value);
            return Found.all(select, PostedReplyRows::reply);
        }
    }

    private static PostedReply reply(ResultSet row) throws SQLException {
        return new PostedReply(
                new PostedReplyId(row.getObject("id", UUID.class)),
                new NoticeId(row.getObject("notice", UUID.class)),
                new PostedLetter(
                        new StaffId(row.getObject("entered_by", UUID.class)),
                        row.getObject("posted_on", LocalDate.class)),
                row.getString("words"),
                Stored.instant(row, "entered_at"));
    }
}
