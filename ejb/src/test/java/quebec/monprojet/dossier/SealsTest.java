package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.schema.Database;

/** The real migration on the embedded database: what it guards, and the question of the intake. */
class SealsTest {

    private static final String HEX = "a".repeat(64);

    private final JdbcConnectionPool portal =
            JdbcConnectionPool.create(
                    "jdbc:h2:mem:"
                            + UUID.randomUUID()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa",
                    "");

    @BeforeEach
    void migrate() throws IOException, SQLException {
        try (InputStream script = getClass().getResourceAsStream("/schema/V201__dossiers.sql")) {
            run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        run("alter table dossier add column synthetic boolean default false not null");
    }

    @AfterEach
    void close() {
        portal.dispose();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = portal.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private UUID draft() throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into dossier (id, account, status, version) values ('%s', '%s', 'DRAFT', 0)"
                        .formatted(id, UUID.randomUUID()));
        return id;
    }

    private void answer(UUID dossier) throws SQLException {
        run(
                "insert into dossier_section (dossier, name, schema_number, document, version, saved_at)"
                        + " values ('%s', 'identity', 1, '{}', 1, current_timestamp)"
                                .formatted(dossier));
    }

    private void seal(UUID dossier) throws SQLException {
        run(
                "update dossier set status = 'SEALED', stream = 'CAPPED', person_key = '%1$s',"
                                .formatted(HEX)
                        + " family_name = 'A', birth_date = date '1990-01-01', country = 'FR',"
                        + " digest = '%s', sealed_at = current_timestamp where id = '%s'"
                                .formatted(HEX, dossier));
    }

    @Test
    void aSealedDossierTakesNoAnswer() throws SQLException {
        UUID dossier = draft();
        answer(dossier);
        run("delete from dossier_section");
        seal(dossier);
        assertThatThrownBy(() -> answer(dossier)).isInstanceOf(SQLException.class);
    }

    @Test
    void aDossierWithADraftLeftCannotBeSealed() throws SQLException {
        UUID dossier = draft();
        answer(dossier);
        assertThatThrownBy(() -> seal(dossier)).isInstanceOf(SQLException.class);
    }

    @Test
    void aHalfSealedDossierCannotBe() throws SQLException {
        UUID dossier = draft();
        String half = "update dossier set status = 'SEALED' where id = '" + dossier + "'";
        assertThatThrownBy(() -> run(half)).isInstanceOf(SQLException.class);
    }

    @Test
    void oneQuestionFindsTheSealedAmongTwoHundredAndFiftySix() throws SQLException {
        List<DossierId> asked = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            UUID id = draft();
            asked.add(new DossierId(id));
            if (i % 2 == 0) {
                seal(id);
            }
        }
        assertThat(new Seals(new Database(portal)).standing(asked)).hasSize(128);
        assertThat(new Seals(new Database(portal)).standing(List.of())).isEmpty();
    }
}
