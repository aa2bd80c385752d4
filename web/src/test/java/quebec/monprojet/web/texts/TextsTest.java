package quebec.monprojet.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern USED =
            Pattern.compile("(?:\\b[tw]\\[|texts\\.of\\(|texts\\.count\\()'([a-z][A-Za-z0-9.-]*)'");

    static List<String> slices() {
        // The back office is in French only.
        return Catalogue.SLICES.stream().filter(slice -> !slice.startsWith("bureau")).toList();
    }

    @ParameterizedTest
    @MethodSource("slices")
    void theThreeLanguagesSayTheSameThings(String slice) {
        Set<String> french = Catalogue.read(slice, "fr").keySet();
        assertThat(Catalogue.read(slice, "en").keySet()).isEqualTo(french);
        assertThat(Catalogue.read(slice, "es").keySet()).isEqualTo(french);
    }

    @ParameterizedTest
    @MethodSource("slices")
    void theThreeLanguagesTakeTheSameArguments(String slice) {
        Catalogue.read(slice, "fr")
                .forEach(
                        (key, french) -> {
                            assertThat(arguments(Catalogue.read(slice, "en").getOrDefault(key, "")))
                                    .as("%s in English", key)
                                    .isEqualTo(arguments(french));
                            assertThat(arguments(Catalogue.read(slice, "es").getOrDefault(key, "")))
                                    .as("%s in Spanish", key)
                                    .isEqualTo(arguments(french));
                        });
    }

    @Test
    void noTextBelongsToTwoSlices() {
        List<String> keys = new ArrayList<>();
        Catalogue.SLICES.forEach(slice -> keys.addAll(Catalogue.read(slice, "fr").keySet()));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        Words french = new Catalogue().in(Locale.FRENCH);
        Set<String> missing = new TreeSet<>();
        for (Map.Entry<String, Path> use : uses().entrySet()) {
            boolean start = use.getKey().endsWith(".");
            boolean known =
                    start
                            ? french.keySet().stream().anyMatch(k -> k.startsWith(use.getKey()))
                            : french.keySet().contains(use.getKey())
                                    || french.keySet().contains(use.getKey() + ".one");
            if (!known) {
                missing.add(use.getKey() + " in " + use.getValue().getFileName());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aMissingTextShowsItsKeyAndNeverFailsThePage() {
        assertThat(new Catalogue().in(Locale.FRENCH).get("look.no-such"))
                .isEqualTo("⟨look.no-such⟩");
    }

    @Test
    void frenchTypesetsWithTypographicApostrophes() {
        for (String slice : Catalogue.SLICES) {
            Catalogue.read(slice, "fr")
                    .forEach((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        }
    }

    /** The use of the Office québécois de la langue française, not that of France. */
    @Test
    void frenchIsSpacedAsInQuebec() {
        Pattern wrong = Pattern.compile("\\s[;?!]|[\u00a0\u202f][;?!]|[^\u00a0]:(\\s|$)|« | »");
        assertThat("Ouverte : oui").as("the rule itself").containsPattern(wrong);
        for (String slice : Catalogue.SLICES) {
            Catalogue.read(slice, "fr")
                    .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(wrong));
        }
    }

    private static Map<String, Path> uses() throws IOException {
        Map<String, Path> uses = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                Matcher matcher = USED.matcher(Files.readString(file));
                while (matcher.find()) {
                    uses.putIfAbsent(matcher.group(1), file);
                }
            }
        }
        return uses;
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{[0-9]}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
