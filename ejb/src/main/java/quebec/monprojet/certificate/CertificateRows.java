package quebec.monprojet.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code certificate}. */
final class CertificateRows {

    private static final String CERTIFICATES = "select * from certificate where ";

    private static final String ADD =
            """
            insert into certificate
                   (code, application, account, person, reference, version, cause, decision,
                    change_id, replaces, correction, drawn_by, schema, facts, born_on, drawn_at,
                    drawn_for)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private static final String MISSING =
            """
            select number from selection_application s
             where status = 'SELECTED'
               and not exists (select 1 from certificate c where c.application = s.number)
             order by in_status_since, number fetch first ? rows only\
            """;

    private final Connection connection;

    CertificateRows(Connection connection) {
        this.connection = connection;
    }

    void add(Certificate drawn) throws SQLException {
        Certificate.Origin origin = drawn.origin();
        CertificateCode replaces = origin.replaces();
        StaffId typist = origin.by();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, drawn.code().value());
            insert.setString(2, drawn.application().value());
            insert.setObject(3, drawn.account().value());
            insert.setString(4, drawn.bearer().key());
            insert.setString(5, drawn.reference());
            insert.setInt(6, drawn.version());
            insert.setString(7, origin.cause().name());
            insert.setObject(8, origin.decision().value());
            insert.setObject(9, origin.change());
            insert.setString(10, replaces == null ? null : replaces.value());
            insert.setString(11, origin.correction());
            insert.setObject(12, typist == null ? null : typist.value());
            insert.setInt(13, Facts.SCHEMA);
            insert.setString(14, drawn.facts().document());
            insert.setObject(15, drawn.facts().birthDate());
            insert.setObject(16, Stored.utc(drawn.drawnAt()));
            insert.setString(17, place(drawn));
            insert.executeUpdate();
        }
    }

    /** Says something else of what was not issued yet. */
    void redraw(Certificate drawn) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update certificate set schema = ?, facts = ?, born_on = ?, drawn_at = ?,"
                                + " correction = ?, drawn_by = cast(? as uuid)"
                                + " where code = ? and drawn_for is not null")) {
            StaffId typist = drawn.origin().by();
            update.setInt(1, Facts.SCHEMA);
            update.setString(2, drawn.facts().document());
            update.setObject(3, drawn.facts().birthDate());
            update.setObject(4, Stored.utc(drawn.drawnAt()));
            update.setString(5, drawn.origin().correction());
            update.setObject(6, typist == null ? null : typist.value());
            update.setString(7, drawn.code().value());
            once(update);
        }
    }

    void issue(Certificate drawn, Certificate.Issue issue) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update certificate set number = ?, issued_at = ?, issued_by = ?,"
                                + " officer_code = ?, expires_on = ?, drawn_for = null,"
                                + " valid_for = ? where code = ? and drawn_for is not null")) {
            update.setLong(1, issue.number());
            update.setObject(2, Stored.utc(issue.at()));
            update.setObject(3, issue.by().value());
            update.setString(4, issue.officerCode());
            update.setObject(5, issue.expiresOn());
            update.setString(6, place(drawn));
            update.setString(7, drawn.code().value());
            once(update);
        }
    }

    void end(CertificateCode code, Certificate.End end) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update certificate set ended_at = ?, ended_by = ?, ending = ?,"
                                + " drawn_for = null, valid_for = null"
                                + " where code = ? and ended_at is null")) {
            update.setObject(1, Stored.utc(end.at()));
            update.setObject(2, end.by().value());
            update.setString(3, end.how().name());
            update.setString(4, code.value());
            once(update);
        }
    }

    /**
     * That somebody wants it cancelled, or no longer.
     *
     * @param asked null for no longer
     */
    void cancelling(CertificateCode code, Certificate.@Nullable Asked asked) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update certificate set cancel_asked_by = ?, cancel_asked_at = ?,"
                                + " cancel_reason = ? where code = ? and valid_for is not null")) {
            update.setObject(1, asked == null ? null : asked.by().value());
            update.setObject(2, asked == null ? null : Stored.utc(asked.at()));
            update.setString(3, asked == null ? null : asked.reason());
            update.setString(4, code.value());
            once(update);
        }
    }

    Optional<Certificate> of(CertificateCode code) throws SQLException {
        return ask("code = ?", code.value()).stream().findFirst();
    }

    /** Every version, the family in the order of its persons, the latest version first. */
    List<Certificate> about(ApplicationNumber number) throws SQLException {
        return ask("application = ? order by reference, version desc", number.value());
    }

    List<Certificate> of(AccountId account) throws SQLException {
        return ask("account = ? order by application, reference, version desc", account.value());
    }

    /** That an officer has to issue, the oldest first. */
    List<Certificate> drawn(int most) throws SQLException {
        return ask(
                "drawn_for is not null order by drawn_at, reference fetch first ? rows only", most);
    }

    /** How many an officer has to issue. */
    long countDrawn() throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement(
                        "select count(*) from certificate where drawn_for is not null")) {
            return Found.first(count, row -> row.getLong(1)).orElseThrow();
        }
    }

    /** That somebody wants cancelled. */
    List<Certificate> asked(int most) throws SQLException {
        return ask(
                "valid_for is not null and cancel_asked_by is not null"
                        + " order by cancel_asked_at fetch first ? rows only",
                most);
    }

    List<Certificate> latest(int most) throws SQLException {
        return ask("number is not null order by number desc fetch first ? rows only", most);
    }

    /** The version that took the place of this one. */
    Optional<Certificate> after(CertificateCode code) throws SQLException {
        return ask("number is not null and replaces = ?", code.value()).stream().findFirst();
    }

    /** Selected, and nothing was drawn up. */
    List<String> missing(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MISSING)) {
            select.setInt(1, most);
            return Found.all(select, row -> row.getString(1));
        }
    }

    private List<Certificate> ask(String condition, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CERTIFICATES + condition)) {
            select.setObject(1, value);
            return Found.all(select, CertificateRow::read);
        }
    }

    private static void once(PreparedStatement update) throws SQLException {
        if (update.executeUpdate() != 1) {
            throw new IllegalStateException("The certificate is not as it was a moment ago");
        }
    }

    private static String place(Certificate certificate) {
        return certificate.application() + " " + certificate.bearer().key();
    }
}
