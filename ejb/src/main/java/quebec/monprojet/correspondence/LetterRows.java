package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.time.Stored;

/** Table {@code letter}, one letter at a time. */
final class LetterRows {

    private static final Duration NEVER = Duration.ofDays(36_525);

    private final Connection connection;

    LetterRows(Connection connection) {
        this.connection = connection;
    }

    /** Whether the letter is new. */
    boolean add(LetterKind kind, String subject, AccountId account, Instant at, Instant next)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letter (kind, subject, account, created_at, next_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, kind.name());
            insert.setString(2, subject);
            insert.setObject(3, account.value());
            insert.setObject(4, Stored.utc(at));
            insert.setObject(5, Stored.utc(next));
            return insert.executeUpdate() == 1;
        }
    }

    LetterId find(LetterKind kind, String subject, AccountId account) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select id from letter where kind = ? and subject = ? and account = ?")) {
            select.setString(1, kind.name());
            select.setString(2, subject);
            select.setObject(3, account.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the letter just written is not there");
                }
                return new LetterId(row.getLong(1));
            }
        }
    }

    /** Everybody with a dossier, in one statement; nobody is behind a synthetic one. */
    int addForEverybody(LetterKind kind, String subject, Instant at) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letter (kind, subject, account, created_at, next_at)"
                                + " select cast(? as varchar), cast(? as varchar), d.account,"
                                + " cast(? as timestamp(6) with time zone),"
                                + " cast(? as timestamp(6) with time zone)"
                                + " from dossier d where not d.synthetic on conflict do nothing")) {
            insert.setString(1, kind.name());
            insert.setString(2, subject);
            insert.setObject(3, Stored.utc(at));
            insert.setObject(4, Stored.utc(at));
            return insert.executeUpdate();
        }
    }

    /**
     * Holds the letter until the end of the transaction; empty when it is done. Waits for whoever
     * holds it now: a row that is only being noted as announced is nobody's delivery, and whoever
     * passed it over would leave the letter lying for as long as an announcement is good for.
     */
    Optional<Letter> claim(LetterId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select kind, subject, account, created_at from letter where id = ?"
                                + " and sent_at is null and dropped_at is null"
                                + " and by_post_since is null"
                                + " for update")) {
            select.setLong(1, id.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(
                        new Letter(
                                id,
                                LetterKind.valueOf(row.getString(1)),
                                row.getString(2),
                                new AccountId(row.getObject(3, UUID.class)),
                                Stored.instant(row, "created_at")));
            }
        }
    }

    /** From now on it waits to be printed, and no sweeper passes over it to find those due. */
    void byPost(LetterId id, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letter set by_post_since = ?, next_at = ? where id = ?")) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, Stored.utc(at.plus(NEVER)));
            update.setLong(3, id.value());
            update.executeUpdate();
        }
    }

    void sent(LetterId id, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update letter set sent_at = ? where id = ?")) {
            update.setObject(1, Stored.utc(at));
            update.setLong(2, id.value());
            update.executeUpdate();
        }
    }

    void dropped(LetterId id, Instant at, Pointless why) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letter set dropped_at = ?, dropped_why = ? where id = ?")) {
            update.setObject(1, Stored.utc(at));
            update.setString(2, why.name());
            update.setLong(3, id.value());
            update.executeUpdate();
        }
    }
}
