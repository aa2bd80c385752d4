package quebec.monprojet.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A parameter of a page is known in all that the page includes, and hides the variable of a list
 * that has the same name there.
 */
class HiddenNamesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("#\\{[^}]*}");

    /** Each with its text, by its place in the portal. */
    private static final Map<String, String> ALL = read();

    private static Map<String, String> read() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Map<String, String> texts = new HashMap<>();
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                texts.put("/" + PAGES.relativize(page), Files.readString(page));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    /** All pages that the includes of a page may name, and theirs. */
    private static Stream<String> included(String page) {
        return names(INCLUDED, text(page)).stream()
                .map(source -> "\\Q" + CHOSEN.matcher(source).replaceAll("\\\\E[^/]*\\\\Q") + "\\E")
                .map(Pattern::compile)
                .flatMap(source -> ALL.keySet().stream().filter(source.asMatchPredicate()))
                .flatMap(there -> Stream.concat(Stream.of(there), included(there)));
    }

    private static String text(String page) {
        return ALL.getOrDefault(page, "");
    }

    private static Stream<String> hidden(String page) {
        Set<String> parameters = names(PARAMETER, text(page));
        return included(page)
                .flatMap(
                        there ->
                                names(VARIABLE, text(there)).stream()
                                        .filter(parameters::contains)
                                        .map(name -> page + " hides " + name + " of " + there));
    }

    @Test
    void noParameterHidesTheVariableOfAListInWhatItsPageIncludes() {
        assertThat(ALL.keySet().stream().flatMap(HiddenNamesTest::hidden).distinct()).isEmpty();
    }

    @Test
    void anIncludeMayChooseAmongPages() {
        assertThat(included("/bureau/demande.xhtml"))
                .contains("/WEB-INF/bureau/exam-documents.xhtml", "/WEB-INF/bureau/files.xhtml");
    }
}
