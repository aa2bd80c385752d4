package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;

class FirstProofsTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:40:00Z");

    private final List<Ask> signed = new ArrayList<>();
    private final FirstProofs first = new FirstProofs(10);

    @Test
    void whoeverAsksAgainGetsTheFirstProofBackAndNothingIsSignedForThem() {
        AskedProof given = proofs(WorkedVector.ask(6)).get(0);
        List<AskedProof> later = proofs(again(6), WorkedVector.ask(7), again(7));
        assertThat(later.get(0)).isEqualTo(given);
        assertThat(later.get(2)).isEqualTo(later.get(1)).isNotEqualTo(given);
        assertThat(signed).hasSize(2);
        assertThat(later.get(1).head().size()).isEqualTo(1);
    }

    @Test
    void aProofThatMakesOthersForgottenIsStillGivenToAll() {
        FirstProofs narrow = new FirstProofs(1);
        AskedProof given = narrow.of(List.of(WorkedVector.ask(6)), this::sheet).get(0);
        assertThat(narrow.of(List.of(WorkedVector.ask(7), again(6)), this::sheet).get(1))
                .isEqualTo(given);
    }

    @Test
    void whatWasRecordedBeforeARestartIsGivenBackAfterIt() throws Exception {
        try (Connection database = tables()) {
            AskedRows rows = new AskedRows(database);
            List<AskedProof> given = proofs(WorkedVector.ask(6), WorkedVector.ask(7));
            rows.keep(
                    List.of(
                            new Asked(WorkedVector.ask(6).request().dossier(), given.get(0)),
                            new Asked(WorkedVector.ask(7).request().dossier(), given.get(1))));
            signed.clear();

            FirstProofs afterwards = new FirstProofs(10);
            assertThat(afterwards.of(List.of(again(6)), this::sheet).get(0))
                    .as("of a node that recalls nothing")
                    .isNotEqualTo(given.get(0));
            signed.clear();

            afterwards = new FirstProofs(10);
            afterwards.recall(rows.latest(10));
            assertThat(afterwards.of(List.of(again(6), again(7)), this::sheet)).isEqualTo(given);
            assertThat(signed).isEmpty();
            assertThat(rows.latest(1)).extracting(Asked::proof).containsExactly(given.get(1));
        }
    }

    private List<AskedProof> proofs(Ask... asks) {
        return first.of(List.of(asks), this::sheet);
    }

    private List<AskedProof> sheet(List<Ask> asks) {
        signed.addAll(asks);
        return AskedSheet.of(
                asks.get(0).request().ticket().period(), asks, NOW, "key", message -> new byte[64]);
    }

    private static Ask again(int number) {
        Ask before = WorkedVector.ask(number);
        return new Ask(
                new Request(before.request().ticket(), NOW),
                before.lastPlaceAt(),
                new CompletableFuture<>());
    }

    /** The portal's own tables, without the periods and dossiers that these rows would name. */
    private static Connection tables() throws Exception {
        Connection database = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
        try (Stream<Path> scripts = Files.list(Path.of("../config/schema"));
                Statement statement = database.createStatement()) {
            for (Path script : scripts.sorted().toList()) {
                try (Reader text = Files.newBufferedReader(script)) {
                    RunScript.execute(database, text);
                }
            }
            statement.execute("set referential_integrity false");
        }
        return database;
    }
}
