package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        assertThat(sheet(List.of("=1+1", "+1", "@x")))
                .contains("<is><t>=1+1</t></is>")
                .doesNotContain("<f>");
    }

    @Test
    void accentsAndSignsStayAsTheyAre() throws IOException {
        assertThat(sheet(List.of("Lefèvre & Nguyễn <1>")))
                .contains("Lefèvre &amp; Nguyễn &lt;1&gt;");
    }

    @Test
    void whatXmlCannotWriteIsReplaced() throws IOException {
        assertThat(sheet(List.of("a\u0001b"))).contains("a\uFFFDb");
    }

    @Test
    void datesAndNumbersAreNoTexts() throws IOException {
        String sheet = sheet(List.of(LocalDate.of(2016, 2, 16), 42));
        assertThat(sheet).contains("<v>42416", "<v>42</v>").doesNotContain("2016-02-16");
    }

    /** Half past eight in the morning is 0.354166… of a day. */
    @Test
    void anInstantIsSaidInMontreal() throws IOException {
        assertThat(sheet(List.of(Instant.parse("2016-02-16T13:30:00Z")))).contains("<v>42416.3541");
    }

    @Test
    void rowsLeaveBeforeTheLast() throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new Spreadsheet(out, "demandes");
        int before = 0;
        for (int i = 0; i < 20_000; i++) {
            sheet.row(List.of("2016-1-%06d".formatted(i), "Tremblay", i * 7919 % 104_729));
            before = i == 10_000 ? out.size() : before;
        }
        assertThat(before).isGreaterThan(10_000);
    }

    /** Letters beyond ASCII are written by their numbers. */
    private static String said(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }

    /** By its list of contents, as spreadsheets read it. */
    private static String sheet(List<?> row) throws IOException {
        Path file = Files.createTempFile("demandes", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var sheet = new Spreadsheet(out, "demandes");
            sheet.row(List.of("x"));
            sheet.row(row);
            sheet.finish();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return said(
                    new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
    }
}
