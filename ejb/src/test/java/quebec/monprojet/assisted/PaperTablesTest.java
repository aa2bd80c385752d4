package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

/** Four eyes, whatever the code above believes. */
class PaperTablesTest {

    private static final UUID FILE = new UUID(0, 1);
    private static final UUID ONE = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);

    private Connection database;

    @BeforeEach
    void openAFile() throws Exception {
        database = Tables.inMemory().made();
        run(
                """
                insert into paper_file (id, account, reference, family_name, birth_date, address,
                                        arrived_on, opened_by, opened_at, version)
                values ('%1$s', '%2$s', 'P-1', 'Tremblay', current_date, 'a', current_date, '%3$s',
                        current_timestamp, 0)\
                """
                        .formatted(FILE, new UUID(0, 9), ONE));
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

    private void part(UUID member, String part) throws SQLException {
        run(
                "insert into paper_part values ('%s', '%s', '%s', current_timestamp)"
                        .formatted(FILE, member, part));
    }

    private void seal(UUID member) throws SQLException {
        run(
                "insert into paper_seal (file, member, digest, sealed_at) values ('%s', '%s', '%s', current_timestamp)"
                        .formatted(FILE, member, "0".repeat(64)));
    }

    @Test
    void nobodySealsWhatTheyTyped() throws Exception {
        part(ONE, "TYPIST");
        assertThatThrownBy(() -> seal(ONE)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> part(ONE, "VERIFIER")).isInstanceOf(SQLException.class);
        run("alter table paper_part drop constraint one_part_a_member");
        part(ONE, "VERIFIER");
        assertThatCode(() -> seal(ONE)).doesNotThrowAnyException();
    }

    @Test
    void somebodyElseSealsOnce() throws Exception {
        part(ONE, "TYPIST");
        part(OTHER, "VERIFIER");
        seal(OTHER);
        assertThatThrownBy(() -> seal(OTHER)).isInstanceOf(SQLException.class);
    }

    @Test
    void aFolderIsEnteredOnce() {
        assertThatThrownBy(
                        () ->
                                run(
                                        "insert into paper_file select '%s', '%s', reference, family_name, given_names, birth_date, address, arrived_on, opened_by, opened_at, null, null, null, null, 0 from paper_file"
                                                .formatted(new UUID(1, 1), new UUID(1, 2))))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nothingIsComparedBeforeItsSignaturesAreFound() {
        assertThatThrownBy(
                        () ->
                                run(
                                        "update paper_file set typed_by = '%s', typed_at = current_timestamp"
                                                .formatted(ONE)))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nobodyConfirmsWhatTheyProposed() throws Exception {
        run(
                "insert into paper_proposal (file, what, proposed_by, proposed_at)"
                        + " values ('%s', 'CLOSE', '%s', current_timestamp)".formatted(FILE, ONE));
        String confirm = "update paper_proposal set confirmed_by = '%s'";
        assertThatThrownBy(() -> run(confirm.formatted(ONE))).isInstanceOf(SQLException.class);
        assertThatCode(() -> run(confirm.formatted(OTHER))).doesNotThrowAnyException();
    }

    private void account(String address, String state) throws SQLException {
        run(
                """
                insert into account (id, address, address_key, language, state, stamp, created_at,
                                     opened_at, version)
                values ('%s', %s, %s, 'FR', '%s', 0, current_timestamp, current_timestamp, 0)\
                """
                        .formatted(UUID.randomUUID(), address, address, state));
    }

    @Test
    void anAccountThatIsKeptHasNoDoor() throws Exception {
        account("null", "KEPT");
        assertThatThrownBy(() -> account("'a@b.example'", "KEPT")).isInstanceOf(SQLException.class);
    }
}
