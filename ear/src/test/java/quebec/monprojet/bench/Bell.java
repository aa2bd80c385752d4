package quebec.monprojet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import quebec.monprojet.fixture.LoadDriver;

/**
 * The morning itself: 42,000 people press within ten seconds for 2,800 places, and the load driver
 * ({@code docs/rehearsal.md}) tells how each of them fared. The server was started less than five
 * minutes before. What it notes a second are final answers, from the bell to the last one; what a
 * processor did for each includes half a minute of questions for the status.
 */
final class Bell implements Part {

    static final String PART = "bell";
    private static final String WHAT = "42000 people";
    private static final int PEOPLE = 42_000;
    private static final int CAP = 2_800;
    private static final int ROUNDS = 2;

    @Override
    public String name() {
        return PART;
    }

    @Override
    public void measure(Bench bench) {
        Terms terms = Terms.places().crowd(PEOPLE).cap(CAP).opensIn(Stage.STARTED_BEFORE);
        for (int round = 1; round <= ROUNDS; round++) {
            try (Stage stage = Stage.set(bench, terms)) {
                stage.startAgain();
                stage.waitUntil(stage.bell().minus(Duration.ofSeconds(60)));
                Path report = bench.folder().resolve("bell-" + round);
                LoadDriver driver = stage.driver(report);
                Processor used = stage.used();
                Stage.ended(driver.start());
                used = stage.used().since(used);
                bench.notebook().note(morning(round, used, driver.found()));
            }
        }
    }

    private static Round morning(int round, Processor used, JsonNode found) {
        double seconds = found.at("/latency/finalAnswerFromBell/max").asDouble() / 1e3;
        int answered = found.at("/latency/finalAnswer/count").asInt();
        JsonNode kinds = found.at("/presses/byKind");
        String note =
                String.format(
                        Locale.ROOT,
                        "last of %d places recorded %.2f s and told %.2f s after the bell;"
                                + " 99 %% of all answers within %.2f s and the longest %.2f s;"
                                + " %d busy; %d failures; %d cut or late; %d people without a"
                                + " final answer; %s by the checker with %d faults",
                        found.at("/crowd/places").asInt(),
                        found.at("/lastPlace/recordedAfterBell").asDouble() / 1e3,
                        found.at("/lastPlace/answeredAfterBell").asDouble() / 1e3,
                        found.at("/latency/everyAnswer/p99").asDouble() / 1e3,
                        found.at("/latency/everyAnswer/max").asDouble() / 1e3,
                        kinds.path("busy").asInt(),
                        kinds.path("failure").asInt(),
                        kinds.path("cut").asInt() + kinds.path("late").asInt(),
                        found.at("/crowd/withoutFinalAnswer").asInt(),
                        found.at("/checker/judged").asBoolean() ? "judged" : "not judged",
                        found.at("/checker/faults").asInt());
        return new Round(PART, WHAT, round, answered, seconds, answered / seconds, used, note);
    }
}
