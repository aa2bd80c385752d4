package quebec.monprojet.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

class NodeRowsTest {

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    private Connection database;
    private NodeRows nodes;

    @BeforeEach
    void aNodeThatLives() throws Exception {
        database = Tables.inMemory().made();
        nodes = new NodeRows(database);
        nodes.enter("node-1", first);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void itsNameIsNobodyElses() throws Exception {
        assertThat(nodes.enter("node-1", second)).isFalse();
        assertThat(nodes.succeed("node-1", second, SILENCE)).isFalse();
        assertThat(nodes.beat("node-1", second)).isFalse();
        assertThat(nodes.last("node-1")).map(Sign::start).hasValue(first);
    }

    @Test
    void anotherNameIsFree() throws Exception {
        assertThat(nodes.enter("node-2", second)).isTrue();
    }

    @Test
    void aSignOfLifeIsSeen() throws Exception {
        silentFor(5);
        Sign before = nodes.last("node-1").orElseThrow();

        assertThat(nodes.beat("node-1", first)).isTrue();
        assertThat(nodes.last("node-1").orElseThrow().seenAt()).isAfter(before.seenAt());
    }

    @Test
    void whoIsSilentForLongLosesItsNameToTheNext() throws Exception {
        silentFor(16);

        assertThat(nodes.succeed("node-1", second, SILENCE)).isTrue();
        assertThat(nodes.beat("node-1", first)).isFalse();
    }

    @Test
    void whoTookItsLeaveLeavesItsName() throws Exception {
        nodes.leave("node-1", first);

        assertThat(nodes.enter("node-1", second)).isTrue();
    }

    @Test
    void nobodyLeavesInTheNameOfAnother() throws Exception {
        nodes.leave("node-1", second);

        assertThat(nodes.last("node-1")).map(Sign::start).hasValue(first);
    }

    private void silentFor(int seconds) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "update node set seen_at = current_timestamp - interval '"
                            + seconds
                            + "' second");
        }
    }
}
