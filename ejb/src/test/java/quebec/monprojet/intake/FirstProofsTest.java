package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

class FirstProofsTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:40:00Z");

    private final List<Ask> signed = new ArrayList<>();
    private final FirstProofs first = new FirstProofs(10);

    @Test
    void whoeverAsksAgainGetsTheFirstProofBackAndNothingIsSignedForThem() {
        GivenProof given = proofs(WorkedVector.ask(6)).get(0);
        List<GivenProof> later = proofs(again(6), WorkedVector.ask(7), again(7));
        assertThat(later.get(0)).isEqualTo(given);
        assertThat(later.get(2)).isEqualTo(later.get(1)).isNotEqualTo(given);
        assertThat(signed).hasSize(2);
        assertThat(later.get(1).document()).contains("\"size\":1");
    }

    @Test
    void aProofThatMakesOthersForgottenIsStillGivenToAll() {
        FirstProofs narrow = new FirstProofs(1);
        GivenProof given = narrow.of(List.of(WorkedVector.ask(6)), this::sheet).get(0);
        assertThat(narrow.of(List.of(WorkedVector.ask(7), again(6)), this::sheet).get(1))
                .isEqualTo(given);
    }

    @Test
    void whatWasRecordedBeforeARestartIsGivenBackAfterIt() throws Exception {
        try (Connection database = Tables.inMemory().made()) {
            AskedRows rows = new AskedRows(database);
            List<Ask> asks = List.of(WorkedVector.ask(6), WorkedVector.ask(7));
            List<AskedProof> proofs = sheet(asks);
            List<GivenProof> given = first.of(asks, anew -> proofs);
            rows.keep(
                    List.of(
                            new Asked(asks.get(0).request().dossier(), proofs.get(0)),
                            new Asked(asks.get(1).request().dossier(), proofs.get(1))));
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
            assertThat(rows.latest(1)).extracting(Asked::proof).containsExactly(proofs.get(1));
        }
    }

    private List<GivenProof> proofs(Ask... asks) {
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
}
