package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** A list that leaves says whether it is whole. */
class ExportTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    /** How the end of an archive begins; without it none can be opened. */
    private static final String LIST_OF_CONTENTS = "PK\u0005\u0006";

    private final StringWriter file = new StringWriter();
    private final ByteArrayOutputStream workbook = new ByteArrayOutputStream();

    private static Export begun(Table table) throws IOException {
        var export = new Export(table, FRENCH);
        export.headings(List.of("Numéro"));
        export.row(List.of("2026-1-000001-3"));
        return export;
    }

    @Test
    void itsLastRowSaysHowManyThereAreOfHowMany() throws IOException {
        begun(new Sheet(file)).end(1);
        assertThat(file.toString()).endsWith("\r\nFin de la liste\u00a0: 1 sur 1\r\n");
    }

    @Test
    void aListThatLacksItsEndSaysOfHowMany() throws IOException {
        begun(new Sheet(file)).end(50_000);
        assertThat(file.toString()).endsWith("\u00a0: 1 sur 50000\r\n");
    }

    @Test
    void whatIsNotEndedIsNoWorkbook() throws IOException {
        Export export = begun(new Spreadsheet(workbook, "demandes"));
        assertThat(archive()).doesNotContain(LIST_OF_CONTENTS);
        export.end(1);
        assertThat(archive()).contains(LIST_OF_CONTENTS);
    }

    private String archive() {
        return workbook.toString(StandardCharsets.ISO_8859_1);
    }
}
