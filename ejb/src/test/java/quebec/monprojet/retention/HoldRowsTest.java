package quebec.monprojet.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** What is held cannot go, whoever erases it and whatever they knew. */
class HoldRowsTest {

    private static final Instant NOON = Instant.parse("2027-02-16T17:00:00Z");

    private final DossierId dossier = new DossierId(UUID.randomUUID());
    private final HoldId hold = new HoldId(UUID.randomUUID());
    private final StaffId one = new StaffId(UUID.randomUUID());
    private final StaffId other = new StaffId(UUID.randomUUID());
    private Connection database;
    private HoldRows rows;

    @BeforeEach
    void beginADraft() throws Exception {
        database = Tables.inMemory().made();
        rows = new HoldRows(database);
        run(
                "insert into dossier (id, account, status, version) values ('%s', '%s', 'DRAFT', 0)"
                        .formatted(dossier, UUID.randomUUID()));
        run("set referential_integrity true");
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

    private void erase() throws SQLException {
        run("delete from dossier where id = '%s'".formatted(dossier));
    }

    private void hold() throws SQLException {
        assertThat(rows.lock(dossier)).isTrue();
        assertThat(rows.place(hold, dossier, "Demandé par la cour.", one, NOON)).isTrue();
    }

    @Test
    void withoutItsKeyWhatIsHeldGoes() throws Exception {
        hold();
        run("alter table legal_hold drop constraint what_is_held_stays");
        assertThatCode(this::erase).doesNotThrowAnyException();
        assertThat(rows.standing()).as("a hold on nothing").hasSize(1);
    }

    @Test
    void whatIsHeldStays() throws Exception {
        hold();
        assertThatThrownBy(this::erase).hasMessageContaining("WHAT_IS_HELD_STAYS");
    }

    @Test
    void whatIsGoneIsNotHeld() throws Exception {
        erase();
        assertThat(rows.lock(dossier)).isFalse();
    }

    @Test
    void onceLiftedByTwoItMayGo() throws Exception {
        hold();
        assertThat(rows.lift(hold, other, NOON)).as("unasked").isFalse();
        assertThat(rows.askToLift(hold, one, NOON)).isTrue();
        assertThat(rows.lift(hold, one, NOON)).as("alone").isFalse();
        assertThat(rows.lift(hold, other, NOON)).isTrue();
        assertThatCode(this::erase).doesNotThrowAnyException();
    }
}
