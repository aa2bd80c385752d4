package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that stands twice in a bundle says its last text, silently, in both places. */
class LetterTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"letters", "posted"})
    void everyTextHasAKeyOfItsOwn(String bundle) throws IOException {
        List<String> french = keys(bundle, "fr");
        assertThat(french).doesNotHaveDuplicates();
        assertThat(keys(bundle, "en")).containsExactlyInAnyOrderElementsOf(french);
        assertThat(keys(bundle, "es")).containsExactlyInAnyOrderElementsOf(french);
    }

    static List<String> keys(String bundle, String language) throws IOException {
        Path file = Path.of("src/main/resources/texts", bundle + "_" + language + ".properties");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(" = ") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
        }
    }
}
