package quebec.monprojet.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Reconsideration.Ending;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code reconsideration}. */
final class ReconsiderationRows {

    private final Connection connection;

    ReconsiderationRows(Connection connection) {
        this.connection = connection;
    }

    /** With the people who had a part in the decision, as it names them itself. */
    void add(Reconsideration asked, @Nullable PostedLetter letter) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into reconsideration (id, application, account, decision,"
                                + " proposed_by, looked_by, grounds, reasons, asked_at,"
                                + " entered_by, posted_on)"
                                + " select cast(? as uuid), application, account, id, proposed_by,"
                                + " looked_by, cast(? as varchar(200)), cast(? as varchar(4000)),"
                                + " cast(? as timestamp(6) with time zone), cast(? as uuid),"
                                + " cast(? as date) from decision where id = ?")) {
            insert.setObject(1, asked.id().value());
            insert.setString(2, String.join(" ", asked.grounds()));
            insert.setString(3, asked.reasons());
            insert.setObject(4, Stored.utc(asked.askedAt()));
            insert.setObject(5, letter == null ? null : letter.enteredBy().value());
            insert.setObject(6, letter == null ? null : letter.postedOn());
            insert.setObject(7, asked.decision().value());
            insert.executeUpdate();
        }
    }

    /** What the person asks themselves beside what was entered; whether nothing stood there. */
    boolean join(ReconsiderationId id, Reconsideration.Own own) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update reconsideration set own_grounds = ?, own_reasons = ?,"
                                + " own_asked_at = ? where id = ? and ending is null"
                                + " and own_asked_at is null")) {
            update.setString(1, String.join(" ", own.grounds()));
            update.setString(2, own.reasons());
            update.setObject(3, Stored.utc(own.askedAt()));
            update.setObject(4, id.value());
            return update.executeUpdate() == 1;
        }
    }

    /** The officer and what they came to; whether it was open until now. */
    boolean conclude(
            ReconsiderationId id,
            StaffId officer,
            Ending ending,
            Instant at,
            @Nullable String answer)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update reconsideration set officer = ?, ending = ?, ended_at = ?,"
                                + " answer = ? where id = ? and ending is null")) {
            update.setObject(1, officer.value());
            update.setString(2, ending.name());
            update.setObject(3, Stored.utc(at));
            update.setString(4, answer);
            update.setObject(5, id.value());
            return update.executeUpdate() == 1;
        }
    }

    /** With the application, if one is open. */
    void end(ApplicationNumber number, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update reconsideration set ending = 'ENDED', ended_at = ?"
                                + " where application = ? and ending is null")) {
            update.setObject(1, Stored.utc(at));
            update.setString(2, number.value());
            update.executeUpdate();
        }
    }

    Optional<Reconsideration> of(ReconsiderationId id) throws SQLException {
        return ask("id = ?", id.value()).stream().findFirst();
    }

    Optional<Reconsideration> of(DecisionId decision) throws SQLException {
        return ask("decision = ?", decision.value()).stream().findFirst();
    }

    /** The latest first. */
    List<Reconsideration> about(ApplicationNumber number) throws SQLException {
        return ask("application = ? order by asked_at desc, id", number.value());
    }

    List<Reconsideration> of(AccountId account) throws SQLException {
        return ask("account = ? order by asked_at, id", account.value());
    }

    /** In which it came; empty when it came on line. */
    Optional<PostedLetter> letter(ReconsiderationId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select entered_by, posted_on from reconsideration"
                                + " where id = ? and entered_by is not null")) {
            select.setObject(1, id.value());
            return Found.first(
                    select,
                    row ->
                            new PostedLetter(
                                    new StaffId(row.getObject("entered_by", UUID.class)),
                                    row.getObject("posted_on", LocalDate.class)));
        }
    }

    private List<Reconsideration> ask(String condition, Object value) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from reconsideration where " + condition)) {
            select.setObject(1, value);
            return Found.all(select, ReconsiderationRows::reconsideration);
        }
    }

    private static Reconsideration reconsideration(ResultSet row) throws SQLException {
        UUID officer = row.getObject("officer", UUID.class);
        String ending = row.getString("ending");
        return new Reconsideration(
                new ReconsiderationId(row.getObject("id", UUID.class)),
                ApplicationNumber.parse(row.getString("application")).orElseThrow(),
                new AccountId(row.getObject("account", UUID.class)),
                new DecisionId(row.getObject("decision", UUID.class)),
                List.of(row.getString("grounds").split(" ")),
                row.getString("reasons"),
                Stored.instant(row, "asked_at"),
                own(row),
                officer == null ? null : new StaffId(officer),
                ending == null ? null : Ending.valueOf(ending),
                Stored.optionalInstant(row, "ended_at"),
                row.getString("answer"));
    }

    private static Reconsideration.@Nullable Own own(ResultSet row) throws SQLException {
        String grounds = row.getString("own_grounds");
        return grounds == null
                ? null
                : new Reconsideration.Own(
                        List.of(grounds.split(" ")),
                        row.getString("own_reasons"),
                        Stored.instant(row, "own_asked_at"));
    }
}
