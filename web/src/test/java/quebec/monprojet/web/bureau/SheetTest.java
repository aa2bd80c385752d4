package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    void whatASpreadsheetWouldExecuteIsMadeText(String cell) {
        assertThat(Sheet.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Côté", "1-2", "a=b", "2026-1-000042-7"})
    void whatIsTextStaysAsItIs(String cell) {
        assertThat(Sheet.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void aFrenchSpreadsheetFindsItsMarkAndItsSemicolons() throws IOException {
        assertThat(written(List.of("Nom", "Prénoms"), List.of("Lefebvre", "Élodie")))
                .isEqualTo("\uFEFFNom;Prénoms\r\nLefebvre;Élodie\r\n");
    }

    @Test
    void whatSeparatesCellsIsQuotedInsideOne() throws IOException {
        assertThat(written(List.of("a;b", "c\"d", "e\nf")))
                .isEqualTo("\uFEFF\"a;b\";\"c\"\"d\";\"e\nf\"\r\n");
    }

    /** An apostrophe would make text of a negative number. */
    @Test
    void numbersAndDatesAreNoFormulas() throws IOException {
        assertThat(
                        written(
                                List.of(-1, 5.25, LocalDate.of(2016, 2, 16)),
                                List.of(Instant.parse("2016-02-16T13:30:00Z"))))
                .isEqualTo("\uFEFF-1;5,3;2016-02-16\r\n2016-02-16 08:30:00\r\n");
    }

    private static String written(List<?>... rows) throws IOException {
        var file = new StringWriter();
        var sheet = new Sheet(file);
        for (List<?> row : rows) {
            sheet.row(row);
        }
        sheet.finish();
        return file.toString();
    }
}
