package quebec.monprojet.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;

/** Which drafts may end at all, and since when nobody has touched them. */
class DraftRowsTest {

    private static final Instant OPENED = Instant.parse("2027-01-02T04:00:00Z");
    private static final Instant LATER = Instant.parse("2027-03-04T15:00:00Z");

    private static final StaffId STAFF = new StaffId(UUID.randomUUID());

    private final UUID account = UUID.randomUUID();
    private final DossierId dossier = new DossierId(UUID.randomUUID());
    private Connection database;

    @BeforeEach
    void beginADraft() throws Exception {
        database = Tables.inMemory().made();
        run(
                """
                insert into account
                       (id, address, address_key, password_hash, language, state, stamp,
                        created_at, opened_at, seen_at, version)
                values ('%1$s', 'a@b.example', 'a@b.example', 'x', 'FR', 'OPEN', 0,
                        timestamp with time zone '%2$s', timestamp with time zone '%2$s',
                        timestamp with time zone '%2$s', 0)\
                """
                        .formatted(account, OPENED));
        run(
                "insert into dossier (id, account, status, version) values ('%s', '%s', 'DRAFT', 0)"
                        .formatted(dossier, account));
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean mayEnd() throws SQLException {
        return new DraftRows(database).of(dossier).isPresent();
    }

    private Instant touchedAt() throws SQLException {
        return new DraftRows(database).of(dossier).orElseThrow().touchedAt();
    }

    @Test
    void aDraftThatNobodyTouchesMayEnd() throws Exception {
        assertThat(mayEnd()).isTrue();
        assertThat(touchedAt()).isEqualTo(OPENED);
    }

    @Test
    void theProofOfHavingAskedKeepsItsDossier() throws Exception {
        run(
                """
                insert into asked_after (period, dossier, asked_ns, leaf, proof, leaf_index,
                                         statement, signature)
                values ('2027-1', '%s', 1, 'x', X'00', 0, 'x', 'x')\
                """
                        .formatted(dossier));
        assertThat(mayEnd()).isFalse();
    }

    @Test
    void whoeverContestsIsAnsweredFirst() throws Exception {
        run(
                """
                insert into dossier_contestation (id, dossier, person_key, reason, written_at)
                values ('%s', '%s', 'x', 'Ce n’est pas moi.', timestamp with time zone '%s')\
                """
                        .formatted(UUID.randomUUID(), dossier, OPENED));
        assertThat(mayEnd()).isFalse();
        run(
                """
                update dossier_contestation
                   set outcome = 'DISMISSED', conclusion = 'x', concluded_by = '%s',
                       concluded_at = timestamp with time zone '%s'\
                """
                        .formatted(UUID.randomUUID(), LATER));
        assertThat(mayEnd()).isTrue();
    }

    @Test
    void theTimeOfWhatWasHeldBeginsAgain() throws Exception {
        HoldRows holds = new HoldRows(database);
        HoldId hold = new HoldId(UUID.randomUUID());
        assertThat(holds.place(hold, dossier, "Demandé par la cour.", STAFF, OPENED)).isTrue();
        assertThat(mayEnd()).isFalse();
        assertThat(holds.askToLift(hold, STAFF, OPENED)).isTrue();
        assertThat(holds.lift(hold, new StaffId(UUID.randomUUID()), LATER)).isTrue();
        assertThat(touchedAt()).isEqualTo(LATER);
    }
}
