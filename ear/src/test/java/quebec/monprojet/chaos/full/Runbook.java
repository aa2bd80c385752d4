package quebec.monprojet.chaos.full;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Shell;

/**
 * The commands of a runbook, run as they are written: where it writes an ellipsis for a date or a
 * number, the shell finds the file.
 */
final class Runbook {

    private static final Path FOLDER = Path.of("..", "config", "runbooks");
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern INDENT = Pattern.compile("(?m)^ {3}");

    private final List<String> blocks;

    Runbook(String name) {
        try {
            blocks =
                    COMMANDS.matcher(
                                    INDENT.matcher(Files.readString(FOLDER.resolve(name)))
                                            .replaceAll(""))
                            .results()
                            .map(MatchResult::group)
                            .map(block -> block.replaceAll("```(sh\n)?", ""))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no runbook " + name, e);
        }
    }

    /** The only block that contains a word. */
    String block(String word) {
        List<String> found = blocks.stream().filter(block -> block.contains(word)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " blocks say " + word);
        }
        return found.get(0);
    }

    /**
     * Runs the only block that contains a word, and returns what it printed.
     *
     * @param prepared what the runbooks' introduction has the operator define
     * @param folder where files are left
     */
    String run(String word, String prepared, Path folder, Map<String, String> environment) {
        ProcessBuilder bash =
                new ProcessBuilder("bash", "-ec", prepared + "\n" + block(word).replace("…", "*"))
                        .directory(folder.toFile());
        bash.environment().putAll(environment);
        return Shell.run(bash);
    }
}
