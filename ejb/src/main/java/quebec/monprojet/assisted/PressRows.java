package quebec.monprojet.assisted;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
             where d.status = 'SEALED' and d.stream = ?
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

    List<Pending> pending(PeriodNumber period, Stream stream) throws SQLException {
        List<Pending> pending = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PENDING)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setString(1, stream.name());
            for (int each = 2; each <= 5; each++) {
                select.setString(each, period.value());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    pending.add(
                            new Pending(
                                    new AccountId(rows.getObject(1, UUID.class)),
                                    new DossierId(rows.getObject(2, UUID.class)),
                                    new Digest(rows.getString(3))));
                }
            }
        }
        return pending;
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

    /** Of every file that was pressed, the latest answer. */
    Map<AccountId, Pressed> latest() throws SQLException {
        Map<AccountId, Pressed> latest = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select d.account, p.period, p.due_at, p.answered_at, p.outcome,"
                                        + " p.application from paper_press p"
                                        + " join dossier d on d.id = p.dossier"
                                        + " order by p.answered_at");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                latest.put(
                        new AccountId(rows.getObject(1, UUID.class)),
                        new Pressed(
                                new PeriodNumber(rows.getString(2)),
                                Stored.instant(rows, "due_at"),
                                Stored.instant(rows, "answered_at"),
                                PressOutcome.valueOf(rows.getString(5)),
                                Optional.ofNullable(rows.getString(6))
                                        .flatMap(ApplicationNumber::parse)
                                        .orElse(null)));
            }
        }
        return latest;
    }
}
