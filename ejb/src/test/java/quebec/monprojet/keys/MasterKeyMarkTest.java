package quebec.monprojet.keys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.Tables;
import quebec.monprojet.schema.Database;

class MasterKeyMarkTest {

    private final Tables tables = Tables.inMemory();
    private Connection open;

    @TempDir private Path own;
    @TempDir private Path another;

    @BeforeEach
    void make() throws Exception {
        open = tables.made();
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void theKeyThatFilledADatabaseOpensItAgain() {
        mark(own).compare();
        assertThatCode(() -> mark(own).compare()).doesNotThrowAnyException();
    }

    @Test
    void anotherKeyDoesNot() {
        mark(own).compare();
        assertThatThrownBy(() -> mark(another).compare()).hasMessageContaining("master.key");
    }

    /** As a backup leaves it that is older than the mark. */
    @Test
    void norDoesOneThatWasOnlyJustMade() throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("insert into log_key values ('k', 'aa', current_timestamp, null)");
        }
        assertThatThrownBy(() -> mark(own).compare()).hasMessageContaining("master.key");
        assertThatThrownBy(() -> mark(own).compare())
                .as("nor at the next start")
                .hasMessageContaining("master.key");
        Secrets unused = new Secrets(another);
        assertThatCode(() -> mark(another).compare()).doesNotThrowAnyException();
    }

    private MasterKeyMark mark(Path secrets) {
        JdbcDataSource portal = new JdbcDataSource();
        portal.setUrl(tables.address());
        return new MasterKeyMark(new Database(portal), new Secrets(secrets));
    }
}
