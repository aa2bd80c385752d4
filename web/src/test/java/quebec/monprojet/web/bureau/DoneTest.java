package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.texts.Catalogue;

class DoneTest {

    private static final Path PAGES = Path.of("src/main/java/quebec/monprojet/web/bureau");
    private static final Pattern SAID = Pattern.compile("Done\\.after\\(\\s*\"([a-z-]+[a-z])\"");

    @Test
    void theActJoinsTheAddress() {
        assertThat(Done.after("held", "/bureau/x")).isEqualTo("/bureau/x?fait=held");
        assertThat(Done.after("held", "/bureau/x?id=1#there"))
                .isEqualTo("/bureau/x?id=1&fait=held#there");
    }

    @Test
    void everyActHasItsSentence() throws IOException {
        var french = new Catalogue().in(Locale.FRENCH);
        assertThat(acts())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(french).containsKey("bureau.done." + act));
    }

    @Test
    void everySentenceIsOfAnAct() throws IOException {
        String sources = sources().collect(Collectors.joining());
        assertThat(new Catalogue().in(Locale.FRENCH).keySet())
                .filteredOn(key -> key.startsWith("bureau.done."))
                .isNotEmpty()
                .allSatisfy(
                        key ->
                                assertThat(sources)
                                        .contains(
                                                '"'
                                                        + key.substring("bureau.done.".length())
                                                        + '"'));
    }

    private static List<String> acts() throws IOException {
        return sources()
                .flatMap(source -> SAID.matcher(source).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> sources = Files.walk(PAGES)) {
            return sources.filter(Files::isRegularFile).map(DoneTest::read).toList().stream();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
