package quebec.monprojet.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;

/** What hangs on a closed account is found; what is somebody's, or must stay, is not. */
class LeftoverRowsTest {

    private static final Instant NOON = Instant.parse("2027-02-16T17:00:00Z");

    private final AccountId person = new AccountId(UUID.randomUUID());
    private final DossierId dossier = new DossierId(UUID.randomUUID());
    private Connection database;

    @BeforeEach
    void anAccount() throws Exception {
        database = Tables.inMemory().made();
        run(
                """
                insert into account (id, address, address_key, password_hash, language, state, stamp,
                                     created_at, opened_at, version)
                values ('%s', 'a@b.example', 'a@b.example', 'x', 'FR', 'OPEN', 0,
                        current_timestamp, current_timestamp, 0)\
                """
                        .formatted(person));
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

    private void closes() throws SQLException {
        run(
                "update account set state = 'CLOSED', closed_at = current_timestamp, address = null,"
                        + " address_key = null, password_hash = null");
    }

    private void draft() throws SQLException {
        run(
                "insert into dossier (id, account, status, version) values ('%s', '%s', 'DRAFT', 0)"
                        .formatted(dossier, person));
    }

    private List<AccountId> leftovers() throws SQLException {
        return new LeftoverRows(database).ofClosed(9);
    }

    @Test
    void aDraftOfAnOpenAccountIsItsPersons() throws Exception {
        draft();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhoeverLeftNothing() throws Exception {
        closes();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aDraftOfAClosedAccountIsLeftOver() throws Exception {
        draft();
        closes();
        assertThat(leftovers()).containsExactly(person);
    }

    @Test
    void soIsAFolder() throws Exception {
        run("insert into evidence_folder values ('%s')".formatted(person));
        closes();
        assertThat(leftovers()).containsExactly(person);
    }

    @Test
    void soIsARequestAboutOnesOwnData() throws Exception {
        run(
                """
                insert into privacy_request (account, form, kind, words, made_at, due_before)
                values ('%s', '%s', 'ACCESS', 'Tout.', current_timestamp,
                        current_timestamp + interval '30' day)\
                """
                        .formatted(person, UUID.randomUUID()));
        closes();
        assertThat(leftovers()).containsExactly(person);
    }

    @Test
    void whatIsHeldStays() throws Exception {
        draft();
        closes();
        boolean placed =
                new HoldRows(database)
                        .place(
                                new HoldId(UUID.randomUUID()),
                                dossier,
                                "Demandé par la cour.",
                                new StaffId(UUID.randomUUID()),
                                NOON);
        assertThat(placed).isTrue();
        assertThat(leftovers()).isEmpty();
    }
}
