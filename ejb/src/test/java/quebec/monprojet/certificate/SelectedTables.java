package quebec.monprojet.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import quebec.monprojet.Tables;

/** One application that was selected, in tables of its own. */
final class SelectedTables implements AutoCloseable {

    final Connection database;

    private SelectedTables(Connection database) throws SQLException {
        this.database = database;
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, version, in_status_since)
                values ('%s', '2016-1', 42, '%s', '%s', 'Ruge', 'ruge', date '1984-05-03', 'CO',
                        'CAPPED', 'SELECTED', current_timestamp, 0, current_timestamp)\
                """
                        .formatted(Samples.NUMBER, UUID.randomUUID(), Samples.ACCOUNT.value()));
        run(
                """
                insert into decision (id, application, account, outcome, clauses, reasons,
                                      proposed_by, proposed_at, look_for, taken_at, proposed_from)
                values ('%s', '%s', '%s', 'SELECTED', 'x', 'y', '%s', current_timestamp, 'NONE',
                        current_timestamp, 'EXAMINATION')\
                """
                        .formatted(
                                Samples.DECISION.value(),
                                Samples.NUMBER,
                                Samples.ACCOUNT.value(),
                                Samples.OFFICER.value()));
    }

    static SelectedTables made() throws Exception {
        return new SelectedTables(Tables.inMemory().made());
    }

    /** As they were before a version. */
    static SelectedTables before(int version) throws Exception {
        return new SelectedTables(Tables.inMemory().before(version));
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
