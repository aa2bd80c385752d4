package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
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

    @SafeVarargs
    private static String written(List<String>... rows) throws IOException {
        var file = new StringWriter();
        try (var sheet = new Sheet(file)) {
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
        return file.toString();
    }
}
