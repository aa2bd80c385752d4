package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.intake.Places.BELL;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BookkeeperTest {

    private final List<Asked> asked = asked(3);
    private final List<Asked> written = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private int failures;
    private int lost;

    @Test
    void whatCannotBeWrittenNowIsWrittenLater() {
        failures = 4;
        new Bookkeeper(this::writeAfterTheFailures, this::wait, number -> lost += number)
                .accept(asked);
        assertThat(written).containsExactlyElementsOf(asked);
        assertThat(lost).isZero();
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8));
    }

    @Test
    void oneThatTheDatabaseNeverTakesIsCountedAndHindersNobody() {
        new Bookkeeper(this::writeAllButTheSecond, this::wait, number -> lost += number)
                .accept(asked);
        assertThat(written).containsExactly(asked.get(0), asked.get(2));
        assertThat(lost).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void tryingEndsAndWhatIsGivenUpIsCounted() {
        failures = Integer.MAX_VALUE;
        new Bookkeeper(this::writeAfterTheFailures, this::wait, number -> lost += number)
                .accept(asked);
        assertThat(lost).isEqualTo(3);
        assertThat(pauses).hasSizeLessThan(200);
        assertThat(pauses).allSatisfy(pause -> assertThat(pause).isLessThan(Duration.ofMinutes(1)));
    }

    @Test
    void aDeskThatClosesDoesNotTryAgain() {
        failures = Integer.MAX_VALUE;
        new Bookkeeper(this::writeAfterTheFailures, pause -> false, number -> lost += number)
                .accept(asked);
        assertThat(lost).isEqualTo(3);
    }

    private boolean wait(Duration pause) {
        return pauses.add(pause);
    }

    private void writeAfterTheFailures(List<Asked> proofs) throws SQLException {
        if (failures > 0) {
            failures--;
            throw new SQLException("gone", "08006");
        }
        written.addAll(proofs);
    }

    private void writeAllButTheSecond(List<Asked> proofs) throws SQLException {
        if (proofs.contains(asked.get(1))) {
            throw new SQLException("no such dossier", "23503");
        }
        written.addAll(proofs);
    }

    private static List<Asked> asked(int number) {
        List<Ask> asks =
                IntStream.range(0, number)
                        .mapToObj(i -> Places.request(i, BELL.plusSeconds(i)))
                        .map(request -> new Ask(request, BELL, new CompletableFuture<>()))
                        .toList();
        List<AskedProof> proofs =
                AskedSheet.of(Places.PERIOD, asks, BELL, "key", bytes -> new byte[64]);
        return IntStream.range(0, number)
                .mapToObj(i -> new Asked(Places.dossier(i), proofs.get(i)))
                .toList();
    }
}
