package quebec.monprojet.letterbook;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.OfficialLetter.Delivery;
import quebec.monprojet.log.Sha256;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Tables {@code letterbook_letter} and {@code letterbook_year}. */
final class OfficialLetterRows {

    private static final String LATEST_FIRST = " order by written_at desc, number desc";

    private final Connection connection;

    OfficialLetterRows(Connection connection) {
        this.connection = connection;
    }

    Optional<OfficialLetterId> of(Cause cause) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from letterbook_letter where cause = ?")) {
            select.setString(1, cause.value());
            return Found.first(
                    select, row -> new OfficialLetterId(row.getObject("id", UUID.class)));
        }
    }

    /** Holds the year until the end of the transaction; answers the last number that it gave. */
    int hold(int year) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letterbook_year (in_year, last) values (?, 0)"
                                + " on conflict do nothing")) {
            insert.setInt(1, year);
            insert.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select last from letterbook_year where in_year = ? for update")) {
            select.setInt(1, year);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt("last");
            }
        }
    }

    /** The year is held; it gives its next number with it. */
    void add(
            OfficialLetterId id,
            VerificationCode code,
            AccountId account,
            Cause cause,
            LetterContent content)
            throws SQLException {
        String canonical = content.canonical();
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letterbook_letter (id, number, code, kind, version, account,"
                                + " application, cause, content, digest, written_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id.value());
            insert.setString(2, content.number().value());
            insert.setString(3, code.value());
            insert.setString(4, content.kind().name());
            insert.setInt(5, content.version());
            insert.setObject(6, account.value());
            insert.setString(7, content.application().value());
            insert.setString(8, cause.value());
            insert.setString(9, canonical);
            insert.setString(10, digest(canonical));
            insert.setObject(11, Stored.utc(content.writtenAt()));
            insert.executeUpdate();
        }
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_year set last = ? where in_year = ?")) {
            update.setInt(1, content.number().serial());
            update.setInt(2, content.number().year());
            update.executeUpdate();
        }
    }

    Optional<OfficialLetter> of(LetterNumber number) throws SQLException {
        return one("number", number.value());
    }

    Optional<OfficialLetter> of(VerificationCode code) throws SQLException {
        return one("code", code.value());
    }

    Optional<OfficialLetter> of(OfficialLetterId id) throws SQLException {
        return one("id", id.value());
    }

    private Optional<OfficialLetter> one(String column, Object value) throws SQLException {
        return all(" where " + column + " = ?", value).stream().findFirst();
    }

    List<OfficialLetter> of(AccountId account) throws SQLException {
        return all(" where account = ?" + LATEST_FIRST, account.value());
    }

    List<OfficialLetter> about(ApplicationNumber number) throws SQLException {
        return all(" where application = ?" + LATEST_FIRST, number.value());
    }

    List<LetterFiles.Named> named(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select number, kind, written_at, sent_at from letterbook_letter"
                                + " where application = ?"
                                + LATEST_FIRST)) {
            select.setString(1, number.value());
            return Found.all(
                    select,
                    row ->
                            new LetterFiles.Named(
                                    LetterNumber.parse(row.getString("number")).orElseThrow(),
                                    OfficialKind.valueOf(row.getString("kind")),
                                    Stored.instant(row, "written_at"),
                                    Stored.optionalInstant(row, "sent_at")));
        }
    }

    private List<OfficialLetter> all(String which, Object value) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from letterbook_letter" + which)) {
            select.setObject(1, value);
            return Found.all(select, OfficialLetterRows::letter);
        }
    }

    /** What it was written for. */
    Optional<Cause> cause(OfficialLetterId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select cause from letterbook_letter where id = ?")) {
            select.setObject(1, id.value());
            return Found.first(select, row -> new Cause(row.getString(1)));
        }
    }

    /** The first time counts. */
    void sent(OfficialLetterId id, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_letter set sent_at = ? where id = ?"
                                + " and sent_at is null")) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, id.value());
            update.executeUpdate();
        }
    }

    /** Whether it was not received before. */
    boolean received(OfficialLetterId id, Instant at, Delivery by) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_letter set received_at = ?, received_by = ?"
                                + " where id = ? and received_at is null")) {
            update.setObject(1, Stored.utc(at));
            update.setString(2, by.name());
            update.setObject(3, id.value());
            return update.executeUpdate() == 1;
        }
    }

    private static OfficialLetter letter(ResultSet row) throws SQLException {
        String content = row.getString("content");
        String digest = row.getString("digest");
        String by = row.getString("received_by");
        return new OfficialLetter(
                new OfficialLetterId(row.getObject("id", UUID.class)),
                LetterNumber.parse(row.getString("number")).orElseThrow(),
                new VerificationCode(row.getString("code")),
                new AccountId(row.getObject("account", UUID.class)),
                LetterContent.read(content),
                digest,
                digest.equals(digest(content)),
                Stored.instant(row, "written_at"),
                Stored.optionalInstant(row, "sent_at"),
                Stored.optionalInstant(row, "received_at"),
                by == null ? null : Delivery.valueOf(by));
    }

    private static String digest(String canonical) {
        return Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
