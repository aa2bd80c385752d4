package quebec.monprojet.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/** Table {@code decision_notice}. */
final class NoticeRows {

    private static final String NOTICES = "select * from decision_notice where ";

    private final Connection connection;

    NoticeRows(Connection connection) {
        this.connection = connection;
    }

    /** How a notice ended. */
    enum Ending {
        /** What was replied took away its ground. */
        LIFTED,
        /** The decision followed. */
        DECIDED,
        /** With the application. */
        ENDED
    }

    /**
     * A notice with what only the office, or only the person, needs of it.
     *
     * @param from where the application stood when it was given
     * @param reply on line; null while none came
     */
    record Held(
            NoticeOfIntention notice,
            Status from,
            @Nullable String reply,
            @Nullable Ending ending,
            @Nullable Instant endedAt) {

        boolean stands() {
            return ending == null;
        }
    }

    void add(NoticeOfIntention notice, Status from) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into decision_notice (id, application, account, intended, clauses,"
                                + " reasons, given_by, given_at, reply_until, given_from,"
                                + " standing_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, notice.id().value());
            insert.setString(2, notice.number().value());
            insert.setObject(3, notice.account().value());
            insert.setString(4, notice.intended().name());
            insert.setString(5, String.join(" ", notice.clauses()));
            insert.setString(6, notice.reasons());
            insert.setObject(7, notice.givenBy().value());
            insert.setObject(8, Stored.utc(notice.givenAt()));
            insert.setObject(9, notice.replyUntil());
            insert.setString(10, from.name());
            insert.setString(11, notice.number().value());
            insert.executeUpdate();
        }
    }

    Optional<Held> of(NoticeId id) throws SQLException {
        return ask("id = ?", id.value()).stream().findFirst();
    }

    /** The latest first. */
    List<Held> about(ApplicationNumber number) throws SQLException {
        return ask("application = ? order by given_at desc, id", number.value());
    }

    List<Held> of(AccountId account) throws SQLException {
        return ask("account = ? order by given_at, id", account.value());
    }

    Optional<Held> standing(ApplicationNumber number) throws SQLException {
        return ask("standing_for = ?", number.value()).stream().findFirst();
    }

    /**
     * Those that stand without a reply and with their last day among these, of which something has
     * not happened yet; the first to end first.
     */
    List<Held> unanswered(DeadlineRows.Kind kind, LocalDate from, LocalDate to, int most)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        NOTICES
                                + "standing_for is not null and replied_at is null"
                                + " and left_at is not null"
                                + " and reply_until between ? and ?"
                                + " and not exists (select 1 from decision_deadline d"
                                + " where d.notice = decision_notice.id and d.kind = ?"
                                + " and d.last_day = decision_notice.reply_until)"
                                + " order by reply_until, id fetch first ? rows only")) {
            select.setObject(1, from);
            select.setObject(2, to);
            select.setString(3, kind.name());
            select.setInt(4, most);
            return Found.all(select, NoticeRows::held);
        }
    }

    /** Of these applications, those at whose notice that stands a reply or a letter waits. */
    Set<String> replied(Collection<String> numbers) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select n.standing_for from decision_notice n"
                                + " join selection_application a on a.number = n.standing_for"
                                + " where n.standing_for = any(?) and (n.replied_at is not null"
                                + " or exists (select 1 from decision_posted_reply p"
                                + " where p.notice = n.id))"
                                + " and a.status = 'INTENTION'")) {
            select.setArray(1, connection.createArrayOf("varchar", numbers.toArray()));
            return Set.copyOf(Found.all(select, row -> row.getString(1)));
        }
    }

    /** Of these applications, those of which somebody gave notice, whatever became of it. */
    Set<String> givenBy(StaffId who, Collection<String> numbers) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select distinct application from decision_notice"
                                + " where application = any(?) and given_by = ?")) {
            select.setArray(1, connection.createArrayOf("varchar", numbers.toArray()));
            select.setObject(2, who.value());
            return Set.copyOf(Found.all(select, row -> row.getString(1)));
        }
    }

    /** Whether that was not known before. */
    boolean left(NoticeId id, Instant at, LocalDate replyUntil) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update decision_notice set left_at = ?, reply_until = ?"
                                + " where id = ? and left_at is null")) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, replyUntil);
            update.setObject(3, id.value());
            return update.executeUpdate() == 1;
        }
    }

    /** Whether it was written now; a notice is replied to once, and only while it stands. */
    boolean reply(NoticeId id, String words, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update decision_notice set reply = ?, replied_at = ?"
                                + " where id = ? and standing_for is not null and reply is null")) {
            update.setString(1, words);
            update.setObject(2, Stored.utc(at));
            update.setObject(3, id.value());
            return update.executeUpdate() == 1;
        }
    }

    /** Ends the one that stands, if one does. */
    void end(ApplicationNumber number, Ending ending, @Nullable StaffId by, Instant at)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update decision_notice set standing_for = null, ending = ?, ended_at = ?,"
                                + " ended_by = cast(? as uuid) where standing_for = ?")) {
            update.setString(1, ending.name());
            update.setObject(2, Stored.utc(at));
            update.setObject(3, by == null ? null : by.value());
            update.setString(4, number.value());
            update.executeUpdate();
        }
    }

    private List<Held> ask(String condition, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NOTICES + condition)) {
            select.setObject(1, value);
            return Found.all(select, NoticeRows::held);
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        return new Held(
                new NoticeOfIntention(
                        new NoticeId(row.getObject("id", UUID.class)),
                        ApplicationNumber.parse(row.getString("application")).orElseThrow(),
                        new AccountId(row.getObject("account", UUID.class)),
                        Outcome.valueOf(row.getString("intended")),
                        List.of(row.getString("clauses").split(" ")),
                        row.getString("reasons"),
                        new StaffId(row.getObject("given_by", UUID.class)),
                        Stored.instant(row, "given_at"),
                        row.getObject("reply_until", LocalDate.class),
                        Stored.optionalInstant(row, "left_at"),
                        Stored.optionalInstant(row, "replied_at")),
                Status.valueOf(row.getString("given_from")),
                row.getString("reply"),
                ending == null ? null : Ending.valueOf(ending),
                Stored.optionalInstant(row, "ended_at"));
    }
}
