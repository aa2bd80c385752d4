package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quebec.monprojet.fixture.BaseDirectory;

/**
 * Operators run a numbered script again after a change, and take it back when they must: each may
 * run twice, its undo too, and the undo leaves what was there before. One offline run of the
 * management CLI does all of it and writes down the configuration after each step.
 */
@DisabledIfSystemProperty(
        named = "it.database",
        matches = "postgresql",
        disabledReason = "the scripts do not depend on the database; h2's turn has judged them")
class ScriptsIT {

    private static final List<Path> SCRIPTS =
            List.of(Path.of("..", "config", "cli"), Path.of("..", "config", "cluster"));
    private static final Path AS_SHIPPED = Path.of("target/server-parts/standalone-full.xml");

    @TempDir static Path folder;

    private static List<Path> scripts = List.of();

    @BeforeAll
    static void runEverything() throws IOException, InterruptedException {
        List<Path> all = new ArrayList<>();
        for (Path folder : SCRIPTS) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(file -> file.toString().endsWith(".cli")).sorted().forEach(all::add);
            }
        }
        scripts = List.copyOf(all);
        BaseDirectory.lay(folder.resolve("base"), false);
        Files.copy(AS_SHIPPED, folder.resolve("base/configuration/scripts.xml"));
        Path file = Files.write(folder.resolve("everything.cli"), everything());
        ProcessBuilder cli =
                new ProcessBuilder(
                        BaseDirectory.SERVER.toAbsolutePath() + "/bin/jboss-cli.sh",
                        "--file=" + file);
        cli.environment().put("JAVA_HOME", System.getProperty("java.home"));
        cli.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + folder.resolve("base"));
        cli.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
        Process running = cli.start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).as("the CLI ended").isTrue();
        assertThat(running.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
    }

    static List<Path> scripts() {
        return scripts;
    }

    @Test
    void everyScriptHasAnUndo() {
        assertThat(scripts).isNotEmpty().allSatisfy(each -> assertThat(undo(each)).exists());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptRunAgainChangesNothing(Path script) throws IOException {
        assertThat(after("twice", script)).isEqualTo(after("once", script));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void itsUndoLeavesWhatWasThereBefore(Path script) throws IOException {
        assertThat(after("undone", script)).isEqualTo(after("nothing", script));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void anUndoRunAgainChangesNothing(Path script) throws IOException {
        assertThat(after("undone-twice", script)).isEqualTo(after("undone", script));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptTakenBackCanBeRunAnew(Path script) throws IOException {
        assertThat(after("anew", script)).isEqualTo(after("once", script));
    }

    @Test
    void theScriptsDoChangeTheServer() throws IOException {
        for (Path script : scripts) {
            assertThat(after("once", script)).isNotEqualTo(after("nothing", script));
        }
    }

    private static List<String> everything() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("embed-server --server-config=scripts.xml --std-out=discard");
        for (Path script : scripts) {
            List<String> run = Files.readAllLines(script);
            List<String> takeBack = Files.readAllLines(undo(script));
            step(lines, script, "nothing", List.of());
            step(lines, script, "once", run);
            step(lines, script, "twice", run);
            step(lines, script, "undone", takeBack);
            step(lines, script, "undone-twice", takeBack);
            step(lines, script, "anew", run);
        }
        lines.add("stop-embedded-server");
        return lines;
    }

    private static void step(List<String> lines, Path script, String name, List<String> commands) {
        lines.addAll(commands);
        lines.add("/:read-resource(recursive=true) > " + written(name, script));
    }

    /** The configuration as it stood, whatever the order in which it lists its parts. */
    private static ModelNode after(String step, Path script) throws IOException {
        ModelNode answer = ModelNode.fromString(Files.readString(written(step, script)));
        ModelNode whole = answer.get("result");
        // Stays quiet even when logging is taken back: at DEBUG it would print the secrets.
        whole.get("subsystem", "logging", "logger", "org.jboss.as.config").set("left alone");
        return whole;
    }

    private static Path written(String step, Path script) {
        String folderName = script.getParent().getFileName().toString();
        return folder.resolve(folderName + "-" + script.getFileName() + "." + step);
    }

    private static Path undo(Path script) {
        return script.resolveSibling("undo").resolve(script.getFileName());
    }
}
