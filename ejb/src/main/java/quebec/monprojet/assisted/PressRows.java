package quebec.monprojet.assisted;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code paper_press}, and what it still lacks. */
final class PressRows {

    /**
     * Of one stream. Whoever holds a place of another period, or one that passed on to them, needs
     * no other; whoever held one once and lost it may have this.
     */
    private static final String PENDING =
            """
            select d.account, d.id, d.digest from paper_seal s
              join paper_file f on f.id = s.file
              join dossier d on d.account = f.account and d.digest = s.digest
             where d.status = 'SEALED' and d.stream = ? and s.sealed_at < ?
               and not exists (select 1 from paper_press p
                                where p.dossier = d.id and p.period = ?)
               and not exists (select 1 from place_held h
                                where h.dossier = d.id and h.period <> ?)
               and not exists (select 1 from place_held h
                                where h.person_key = d.person_key and h.period <> ?)
               and not exists (select 1 from succession p
                                where p.dossier = d.id and p.period = ?)\
            """;

    private final Connection connection;

    PressRows(Connection connection) {
        this.connection = connection;
    }

    /** A sealed dossier on paper without a final answer in this period. */
    record Pending(AccountId account, DossierId dossier, Digest digest) {}

    /**
     * Those without an answer.
     *
     * @param before what was sealed later was not presented in this period
     */
    List<Pending> pending(PeriodNumber period, Stream stream, Instant before) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PENDING)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setString(1, stream.name());
            select.setObject(2, Stored.utc(before));
            for (int each = 3; each <= 6; each++) {
                select.setString(each, period.value());
            }
            return Found.all(
                    select,
                    rows ->
                            new Pending(
                                    new AccountId(rows.getObject(1, UUID.class)),
                                    new DossierId(rows.getObject(2, UUID.class)),
                                    new Digest(rows.getString(3))));
        }
    }

    /** Whether it is new: the answer that another node got was the same. */
    boolean record(
            Due due, PressOutcome outcome, @Nullable ApplicationNumber number, Instant answered)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into paper_press"
                                + " (period, dossier, digest, due_at, answered_at, outcome, application)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, due.period().value());
            insert.setObject(2, due.dossier().value());
            insert.setString(3, due.digest().hex());
            insert.setObject(4, Stored.utc(due.at()));
            insert.setObject(5, Stored.utc(answered));
            insert.setString(6, outcome.name());
            insert.setString(7, number == null ? null : number.value());
            return insert.executeUpdate() == 1;
        }
    }

    /** Of these people every answer, the latest last. */
    Map<AccountId, List<Pressed>> of(Collection<AccountId> accounts) throws SQLException {
        Map<AccountId, List<Pressed>> all = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select d.account, p.period, p.digest, p.due_at, p.answered_at, p.outcome,"
                                + " p.application from paper_press p"
                                + " join dossier d on d.id = p.dossier"
                                + " where d.account = any(?) order by p.answered_at")) {
            select.setArray(1, ids(accounts));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    all.computeIfAbsent(account(rows), none -> new ArrayList<>())
                            .add(pressed(rows));
                }
            }
        }
        return all;
    }

    /** The latest place of each of these people who was ever given one: the register's word. */
    Map<AccountId, ApplicationNumber> places(Collection<AccountId> accounts) throws SQLException {
        Map<AccountId, ApplicationNumber> places = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select d.account, t.application_number from place_taken t"
                                + " join dossier d on d.id = t.dossier"
                                + " where d.account = any(?) and not t.rehearsal"
                                + " order by t.period, t.application_number")) {
            select.setArray(1, ids(accounts));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    AccountId account = account(rows);
                    ApplicationNumber.parse(rows.getString(2))
                            .ifPresent(number -> places.put(account, number));
                }
            }
        }
        return places;
    }

    private Array ids(Collection<AccountId> accounts) throws SQLException {
        return connection.createArrayOf(
                "uuid", accounts.stream().map(AccountId::value).toArray(UUID[]::new));
    }

    private static AccountId account(ResultSet row) throws SQLException {
        return new AccountId(row.getObject(1, UUID.class));
    }

    private static Pressed pressed(ResultSet row) throws SQLException {
        return new Pressed(
                new PeriodNumber(row.getString("period")),
                new Digest(row.getString("digest")),
                Stored.instant(row, "due_at"),
                Stored.instant(row, "answered_at"),
                PressOutcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("application"))
                        .flatMap(ApplicationNumber::parse)
                        .orElse(null));
    }
}
