package quebec.monprojet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators may set is written down, and what is written down has an effect. */
class EnvironmentTest {

    private static final Pattern VARIABLE = Pattern.compile("MPQ_[A-Z][A-Z0-9_]*");
    private static final Path HOUSE = Path.of("..");
    private static final Path LIST = HOUSE.resolve("config/env/portal.env.example");

    @Test
    void everyVariableThatIsReadIsListed() throws IOException {
        assertThat(listed()).containsAll(read());
    }

    @Test
    void everyVariableThatIsListedIsRead() throws IOException {
        assertThat(read()).containsAll(listed());
    }

    @Test
    void whatTheReadmeNamesIsListed() throws IOException {
        Set<String> named = new TreeSet<>();
        collect(HOUSE.resolve("README.md"), named);
        assertThat(named).isNotEmpty();
        assertThat(listed()).containsAll(named);
    }

    private static Set<String> listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(LIST)) {
            if (line.matches("#MPQ_.*=.*")) {
                listed.add(line.substring(1, line.indexOf('=')));
            }
        }
        return listed;
    }

    private static Set<String> read() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String folder : List.of("ejb", "jms", "web", "ear")) {
            collectAll(HOUSE.resolve(folder).resolve("src/main"), ".java", read);
        }
        collectAll(HOUSE.resolve("config/cli"), ".cli", read);
        collectAll(HOUSE.resolve("config/cluster"), ".cli", read);
        return read;
    }

    private static void collectAll(Path folder, String suffix, Set<String> found)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(suffix)).toList()) {
                collect(file, found);
            }
        }
    }

    private static void collect(Path file, Set<String> found) throws IOException {
        Matcher matcher = VARIABLE.matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group());
        }
    }
}
