package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.certificate.Samples.APPLICANT;
import static quebec.monprojet.certificate.Samples.draft;
import static quebec.monprojet.certificate.Samples.ended;
import static quebec.monprojet.certificate.Samples.facts;
import static quebec.monprojet.certificate.Samples.issued;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import quebec.monprojet.paper.TaggedPdf;

class CertificateSheetTest {

    private static final Certificate ISSUED = issued(draft(APPLICANT, facts("Ana", 3)), 42);

    private static String html(Certificate certificate) {
        return new CertificateSheet(
                        certificate,
                        certificate.issued().orElseThrow(),
                        "Odile Officier",
                        "https://portail.example/certificats/" + certificate.code())
                .html();
    }

    private static String body(Certificate certificate) {
        String html = html(certificate);
        return html.substring(html.indexOf("<body"));
    }

    @Test
    void itSaysWhoMayComeWhatForAndWhoSigned() {
        assertThat(html(ISSUED))
                .contains(
                        "CSQ-00000042",
                        "Ruge",
                        "1984-05-03",
                        "Montréal",
                        "2173",
                        "Français",
                        "2019-09-01",
                        "Odile Officier (0001)",
                        ISSUED.code().grouped())
                .doesNotContain("NUL");
    }

    @Test
    void aVoidOneSaysSoBeforeAnythingElse() {
        assertThat(body(ended(ISSUED, Ending.CORRECTED)))
                .containsSubsequence("NUL", "CSQ-00000042", "Ruge");
        assertThat(body(ended(ISSUED, Ending.CANCELLED)))
                .containsSubsequence("ANNUL", "CSQ-00000042", "Ruge");
    }

    @Test
    void theFileIsTaggedAndReadable() throws IOException {
        try (PDDocument document = Loader.loadPDF(TaggedPdf.of(html(ISSUED)))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("CSQ-00000042", ISSUED.code().grouped());
        }
    }
}
