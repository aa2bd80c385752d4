package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quebec.monprojet.fixture.LoadDriver;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Row;
import quebec.monprojet.rush.Scenario;
import quebec.monprojet.rush.Scene;

/** The whole crowd at one opening, by the load driver that ships, which ends with the checker. */
class MorningIT {

    private static final int PEOPLE = Scenario.number("people", 42_000);
    private static final int PLACES = Scenario.number("places", 2_800);
    private static final int GREEN = 0;

    @ParameterizedTest
    @CsvSource({"01, one opening, PT10S", "03, everybody presses within a second, PT1S"})
    void everybodyGetsAFinalAnswer(String row, String name, Duration over) throws Exception {
        try (Scene scene =
                Scene.set(
                        "morning-" + row,
                        Database.POSTGRESQL,
                        3,
                        2,
                        Duration.ofMinutes(2),
                        Map.of(
                                "MPQ_DEMONSTRATION_REHEARSAL", Integer.toString(PEOPLE),
                                "MPQ_DEMONSTRATION_REHEARSAL_CAP", Integer.toString(PLACES)))) {
            Path rehearsal = rehearsal(scene);
            LoadDriver driver =
                    new LoadDriver(
                            scene.server().at("").toString(),
                            rehearsal,
                            scene.server().base().resolve("report"));
            int verdict = driver.start("--over", over.toString()).waitFor();
            JsonNode said = driver.found();
            List<Row> rows = scene.rows(rehearsal.getFileName().toString());
            Scenario scenario =
                    new Scenario(row, name)
                            .figure("people, places", PEOPLE + ", " + PLACES)
                            .figure("pressed within", over)
                            .figure("verdict of the driver", said.path("verdict").asText())
                            .figure("receipts", said.at("/crowd/places"))
                            .figure("told that all places are taken", said.at("/crowd/full"))
                            .figure("without a final answer", said.at("/crowd/withoutFinalAnswer"))
                            .figure("presses", said.at("/presses/all"))
                            .figure("by kind", said.at("/presses/byKind"))
                            .figure(
                                    "final answer, ms from the first press",
                                    percentiles(said.at("/latency/finalAnswer")))
                            .figure(
                                    "place, ms from the bell",
                                    percentiles(said.at("/latency/placeFromBell")))
                            .figure(
                                    "last place, ms from the bell",
                                    said.at("/lastPlace/recordedAfterBell"))
                            .figure("driver late by, ms", said.at("/driver/latestPress"));
            assertThat(said.at("/checker/judged").asBoolean()).isTrue();
            assertThat(said.at("/checker/faults").asInt()).isZero();
            scenario.judged(List.of());
            assertThat(verdict).isEqualTo(GREEN);
            assertThat(rows).hasSize(PLACES);
            assertThat(rows.stream().map(Row::dossier).distinct()).hasSize(PLACES);
            assertThat(rows.stream().map(Row::person).distinct()).hasSize(PLACES);
        }
    }

    private static String percentiles(JsonNode of) {
        return "p50 " + of.path("p50") + ", p99 " + of.path("p99") + ", worst " + of.path("max");
    }

    /** The folder of the only rehearsal; waits for its tickets. */
    private static Path rehearsal(Scene scene) {
        Path all = scene.server().base().resolve("data/rehearsals");
        return Patience.seen("the rehearsal is prepared", () -> prepared(all));
    }

    private static Optional<Path> prepared(Path all) throws IOException {
        if (!Files.exists(all)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(all)) {
            return found.filter(one -> Files.exists(one.resolve("tickets.txt"))).findFirst();
        }
    }
}
