package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.opening.PeriodNumber;

class PublicRowsTest {

    private static final String HEX = "a".repeat(64);
    private static final long BELL = 1_771_261_200_000_000_000L;
    private static final long SECOND = 1_000_000_000L;

    @Test
    void whoArrivesMoreThanAMinuteAfterTheFirstPlaceIsNotOfTheRush() throws Exception {
        try (Connection database = Tables.inMemory().made()) {
            enter(database, BELL);
            ask(database, BELL + 60 * SECOND);
            ask(database, BELL + 60 * SECOND + 1);
            Tally tally = new PublicRows(database).tally(new PeriodNumber("R2026-1"));
            assertThat(tally.places()).isEqualTo(1);
            assertThat(tally.askedAfter()).isEqualTo(2);
            assertThat(tally.together()).isEqualTo(2);
        }
    }

    private static void enter(Connection database, long receivedNs) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement(
                        "insert into register (period, rank, cap, rehearsal, application_number,"
                                + " dossier, person_key, digest, received_ns, recorded_ns, leaf,"
                                + " proof, head_size)"
                                + " values ('R2026-1', 1, 1, true, 'R2026-1-000001-X',"
                                + " ?, ?, ?, ?, ?, '{}', x'', 1)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, HEX);
            insert.setString(3, HEX);
            insert.setLong(4, receivedNs);
            insert.setLong(5, receivedNs);
            insert.executeUpdate();
        }
    }

    private static void ask(Connection database, long askedNs) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement(
                        "insert into asked_after (period, dossier, rehearsal, asked_ns, leaf,"
                                + " proof, leaf_index, statement, signature)"
                                + " values ('R2026-1', ?, true, ?, '{}', x'', 0, '{}', '')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setLong(2, askedNs);
            insert.executeUpdate();
        }
    }
}
