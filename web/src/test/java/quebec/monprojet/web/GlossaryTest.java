package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of code in docs/glossary.md is a type, a constant or a method of the house. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]+\\|([^|]+)\\|[^|]+\\|$");
    private static final Pattern TERM = Pattern.compile("`([A-Za-z_.]+)`");

    @Test
    void everyTermIsSaidInTheCode() throws IOException {
        String code = code();
        List<String> terms = terms(Files.readString(Path.of("../docs/glossary.md")));
        assertThat(terms).hasSizeGreaterThan(30).allMatch(term -> isSaid(term, code));
    }

    @Test
    void aTermThatNobodySaysIsFound() throws IOException {
        assertThat(isSaid("Sesquipedalian", code())).isFalse();
    }

    private static List<String> terms(String glossary) {
        List<String> terms = new ArrayList<>();
        ROW.matcher(glossary)
                .results()
                .forEach(
                        row ->
                                TERM.matcher(row.group(1))
                                        .results()
                                        .forEach(term -> terms.add(term.group(1))));
        return terms;
    }

    private static boolean isSaid(String term, String code) {
        String last = term.substring(term.lastIndexOf('.') + 1);
        return Pattern.compile(
                        "\\b(class|record|interface|enum) "
                                + last
                                + "\\b|^ +"
                                + last
                                + "(\\(.*\\))?[,;]|\\b"
                                + last
                                + "\\(|\\bint "
                                + last
                                + "\\b",
                        Pattern.MULTILINE)
                .matcher(code)
                .find();
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String module : List.of("../ejb", "../jms", ".")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }
}
