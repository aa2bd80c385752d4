package quebec.monprojet.integration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/**
 * Two thousand applications of two periods that nobody else has, one in four decided, put in behind
 * the portal. Synthetic, and of a year that no demonstration reaches.
 */
final class Backlog {

    static final int OF_ONE_PERIOD = 1_000;
    static final PeriodNumber FIRST = new PeriodNumber("2061-1");
    static final PeriodNumber SECOND = new PeriodNumber("2062-1");

    private static final int BATCH = 1000;
    private static final String[] COUNTRIES = {"FR", "DZ", "MA", "CM", "MX", "VN", "LB"};
    private static final String[] STAGES = {"ACKNOWLEDGED", "COMPLETENESS", "EXAMINATION"};
    private static final String[] OUTCOMES = {"SELECTED", "SELECTED", "SELECTED", "REFUSED"};
    private static final UUID OFFICER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private Backlog() {}

    /** Once a database. */
    static void gather(DataSource portal, Instant now) throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement there =
                        connection.prepareStatement(
                                "select count(*) from selection_application where period = ?")) {
            there.setString(1, SECOND.value());
            try (var row = there.executeQuery()) {
                row.next();
                if (row.getInt(1) == 0) {
                    fill(connection, FIRST, Instant.parse("2061-02-16T13:30:00Z"), now);
                    fill(connection, SECOND, Instant.parse("2062-02-16T13:30:00Z"), now);
                }
            }
        }
    }

    private static void fill(Connection connection, PeriodNumber period, Instant first, Instant now)
            throws SQLException {
        try (PreparedStatement application =
                        connection.prepareStatement(
                                "insert into selection_application (number, period, rank, dossier,"
                                        + " account, family_name, given_names, name_key, birth_date,"
                                        + " country, stream, status, received_at, in_status_since,"
                                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CAPPED', ?,"
                                        + " ?, ?, 0)");
                PreparedStatement move =
                        connection.prepareStatement(
                                "insert into selection_move (application, version, move,"
                                        + " moved_from, moved_to, actor_kind, actor_id, moved_at)"
                                        + " values (?, 1, 'CONFIRM', 'SECOND_LOOK', ?, 'STAFF', ?,"
                                        + " ?)");
                PreparedStatement decision =
                        connection.prepareStatement(
                                "insert into decision (id, application, account, outcome, clauses,"
                                        + " reasons, proposed_by, proposed_at, proposed_from, look_for,"
                                        + " look, looked_by, looked_at, taken_at) values (?, ?, ?, ?,"
                                        + " ?, 'Motif inventé.', ?, ?, 'EXAMINATION', 'ALWAYS', 'CONFIRMED', ?, ?,"
                                        + " ?)")) {
            for (int rank = 1; rank <= OF_ONE_PERIOD; rank++) {
                String number = number(period, rank);
                boolean decided = rank % 4 == 0;
                String outcome = OUTCOMES[rank / 4 % OUTCOMES.length];
                var received = first.plusMillis(rank * 7L).atOffset(ZoneOffset.UTC);
                var taken = now.minus(Duration.ofHours(rank % 4000)).atOffset(ZoneOffset.UTC);
                application.setString(1, number);
                application.setString(2, period.value());
                application.setInt(3, rank);
                application.setObject(4, new UUID(period.hashCode(), rank));
                application.setObject(5, new UUID(period.hashCode(), -rank));
                application.setString(6, "Lefèvre-Côté");
                application.setString(7, "Élodie");
                application.setString(8, "lefevre cote elodie");
                application.setObject(9, LocalDate.of(1980, 1, 1).plusDays(rank % 5000));
                application.setString(10, COUNTRIES[rank % COUNTRIES.length]);
                application.setString(11, decided ? outcome : STAGES[rank % STAGES.length]);
                application.setObject(12, received);
                application.setObject(13, received);
                application.addBatch();
                if (decided) {
                    move.setString(1, number);
                    move.setString(2, outcome);
                    move.setString(3, OFFICER.toString());
                    move.setObject(4, taken);
                    move.addBatch();
                    decision.setObject(1, new UUID(period.hashCode(), rank));
                    decision.setString(2, number);
                    decision.setObject(3, new UUID(period.hashCode(), -rank));
                    decision.setString(4, outcome);
                    decision.setString(
                            5, outcome.equals("REFUSED") ? "passing-score" : "criteria-met");
                    decision.setObject(6, OFFICER);
                    decision.setObject(7, taken);
                    decision.setObject(8, OTHER);
                    decision.setObject(9, taken);
                    decision.setObject(10, taken);
                    decision.addBatch();
                }
                if (rank % BATCH == 0) {
                    application.executeBatch();
                    move.executeBatch();
                    decision.executeBatch();
                }
            }
        }
    }

    static String number(PeriodNumber period, int rank) {
        return new ApplicationNumber(period, new Rank(rank)).value();
    }
}
