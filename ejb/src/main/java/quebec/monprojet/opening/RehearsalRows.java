package quebec.monprojet.opening;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.log.Sha256;
import quebec.monprojet.time.Stored;

/** Table {@code rehearsal}, with the period row that the line enters places under. */
final class RehearsalRows {

    private static final String ALL =
            """
            select number, crowd, cap, opens_at, build, prepared_by, prepared_at,
                   verdict, figures, judged_at
              from rehearsal
             where number not like '%s%%'\
            """
                    .formatted(PeriodNumber.WARM_UPS);

    private final Connection connection;

    RehearsalRows(Connection connection) {
        this.connection = connection;
    }

    /** The next of a year; only for the holder of the opening desk. */
    PeriodNumber next(int year) throws SQLException {
        String those = "R" + year + "-";
        int last = 0;
        try (PreparedStatement select =
                connection.prepareStatement("select number from rehearsal where number like ?")) {
            select.setString(1, those + "%");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last =
                            Math.max(
                                    last,
                                    Integer.parseInt(row.getString(1).substring(those.length())));
                }
            }
        }
        return new PeriodNumber(those + (last + 1));
    }

    /**
     * One that no warm-up bears. At random: of a warm-up that is gone nodes remember for a moment
     * who held its places. Only for the holder of the opening desk.
     */
    PeriodNumber nextWarmUp() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from intake_period where number = ?")) {
            while (true) {
                int one = ThreadLocalRandom.current().nextInt(1, 1_000);
                String number = PeriodNumber.WARM_UPS + one;
                select.setString(1, number);
                try (ResultSet taken = select.executeQuery()) {
                    if (!taken.next()) {
                        return new PeriodNumber(number);
                    }
                }
            }
        }
    }

    void add(
            PeriodNumber number,
            RehearsalTerms terms,
            String build,
            @Nullable StaffId by,
            Instant now)
            throws SQLException {
        addPeriod(number, terms);
        String document = terms.document(number);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into rehearsal (number, crowd, cap, opens_at, closes_at, document,"
                                + " hash, build, prepared_by, prepared_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, number.value());
            insert.setInt(2, terms.crowd());
            insert.setInt(3, terms.cap());
            insert.setObject(4, Stored.utc(terms.opensAt()));
            insert.setObject(5, Stored.utc(terms.closesAt()));
            insert.setString(6, document);
            insert.setString(7, Sha256.hex(document.getBytes(StandardCharsets.UTF_8)));
            insert.setString(8, build);
            insert.setObject(9, by == null ? null : by.value(), Types.OTHER);
            insert.setObject(10, Stored.utc(now));
            insert.executeUpdate();
        }
    }

    private void addPeriod(PeriodNumber number, RehearsalTerms terms) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into intake_period (number, kind, cap, taken, edge, rehearsal)"
                                + " values (?, ?, ?, 0, ?, true)")) {
            insert.setString(1, number.value());
            insert.setString(2, PeriodKind.REHEARSAL.name());
            insert.setInt(3, terms.cap());
            insert.setBytes(4, new byte[0]);
            insert.executeUpdate();
        }
    }

    /** Warm-ups that rang before an instant: whoever held them is gone. */
    List<PeriodNumber> warmUpsBefore(Instant instant) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select number from rehearsal where number like ? and opens_at < ?")) {
            select.setString(1, PeriodNumber.WARM_UPS + "%");
            select.setObject(2, Stored.utc(instant));
            List<PeriodNumber> warmUps = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    warmUps.add(new PeriodNumber(row.getString(1)));
                }
            }
            return warmUps;
        }
    }

    void remove(PeriodNumber number) throws SQLException {
        for (String table : List.of("rehearsal", "intake_period")) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + table + " where number = ?")) {
                delete.setString(1, number.value());
                delete.executeUpdate();
            }
        }
    }

    /** Whether it was waiting for its verdict. */
    boolean judge(PeriodNumber number, Rehearsal.Judgement judgement, String report)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update rehearsal set verdict = ?, figures = ?, report = ?, judged_at = ?"
                                + " where number = ? and verdict is null")) {
            update.setString(1, judgement.verdict().name());
            update.setString(2, judgement.figures());
            update.setString(3, report);
            update.setObject(4, Stored.utc(judgement.at()));
            update.setString(5, number.value());
            return update.executeUpdate() == 1;
        }
    }

    /** The latest first. */
    List<Rehearsal> all() throws SQLException {
        List<Rehearsal> all = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement(ALL + " order by prepared_at desc, number");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(rehearsal(row));
            }
        }
        return all;
    }

    Optional<Rehearsal> of(PeriodNumber number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALL + " and number = ?")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(rehearsal(row)) : Optional.empty();
            }
        }
    }

    Optional<String> report(PeriodNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select report from rehearsal where number = ?")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static Rehearsal rehearsal(ResultSet row) throws SQLException {
        UUID by = row.getObject("prepared_by", UUID.class);
        String verdict = row.getString("verdict");
        return new Rehearsal(
                new PeriodNumber(row.getString("number")),
                new RehearsalTerms(
                        row.getInt("crowd"), row.getInt("cap"), Stored.instant(row, "opens_at")),
                row.getString("build"),
                by == null ? null : new StaffId(by),
                Stored.instant(row, "prepared_at"),
                verdict == null
                        ? null
                        : new Rehearsal.Judgement(
                                Rehearsal.Verdict.valueOf(verdict),
                                row.getString("figures"),
                                Stored.instant(row, "judged_at")));
    }
}
