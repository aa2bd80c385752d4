package quebec.monprojet.grid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which language tests are recognised and what their scores mean, by day of filing. */
public final class LanguageTests {

    private static final String FILE = "language-tests.json";

    private final List<Table> tables;

    private LanguageTests(File file) {
        tables = file.tables().stream().sorted(Comparator.comparing(Table::effectiveFrom)).toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(List<Table> tables) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(LocalDate effectiveFrom, List<LanguageTest> tests) {}

    public static LanguageTests shipped() {
        return new LanguageTests(DataFile.shipped(FILE, File.class));
    }

    /**
     * Those of the file language-tests.json in that folder, if there is one; else the shipped ones.
     *
     * @throws java.io.UncheckedIOException when the file is there and can't be read
     */
    public static LanguageTests in(Path folder) {
        return new LanguageTests(DataFile.in(folder, FILE, File.class));
    }

    /** Those recognised on that day; none before the first table. */
    public List<LanguageTest> recognised(LocalDate filed) {
        return tables.stream()
                .filter(table -> !table.effectiveFrom().isAfter(filed))
                .reduce((earlier, later) -> later)
                .map(Table::tests)
                .orElse(List.of());
    }

    public Optional<LanguageTest> find(String code, LocalDate filed) {
        return recognised(filed).stream().filter(test -> test.code().equals(code)).findFirst();
    }
}
