package quebec.monprojet.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import quebec.monprojet.Tables;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

/** One application in tables of its own, and the people around it. */
final class Applications implements AutoCloseable {

    static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(1));
    static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    static final StaffId OFFICER = new StaffId(UUID.randomUUID());
    static final StaffId SUPERVISOR = new StaffId(UUID.randomUUID());

    final Connection database;

    Applications() throws Exception {
        database = Tables.inMemory().made();
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, in_status_since, version)
                values ('%s', '2016-1', 1, '%s', '%s', 'Tremblay', 'tremblay', date '1985-04-30',
                        'FR', 'CAPPED', 'EXAMINATION', current_timestamp, current_timestamp, 2)\
                """
                        .formatted(NUMBER, UUID.randomUUID(), ACCOUNT));
    }

    void moves(int version, Move move, Status from, Status to) throws SQLException {
        run(
                """
                insert into selection_move (application, version, move, moved_from, moved_to,
                                            actor_kind, actor_id, moved_at)
                values ('%s', %d, '%s', '%s', '%s', 'STAFF', 'x', current_timestamp)\
                """
                        .formatted(NUMBER, version, move, from, to));
        run("update selection_application set version = %d, status = '%s'".formatted(version, to));
    }

    void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
