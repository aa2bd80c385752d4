package quebec.monprojet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {

    private static final String BEFORE =
            "<html lang='fr'><head><title>Page</title>"
                    + "<meta name='subject' content='Page'/><meta name='description' content='Page'/>"
                    + "</head><body style='font-family:sans'><p>";

    private static String text(String words) throws Exception {
        byte[] pdf = TaggedPdf.of(BEFORE + words + "</p></body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @Test
    void whatXmlHasNoRoomForLeavesNobodyWithoutTheirPage() throws Exception {
        assertThat(text("Z\uFFFEo\uFFFFé\u0000 \u0008Li\uD83Dma")).isEqualTo("Zoé Lima");
    }

    @Test
    void everythingElseStays() throws Exception {
        assertThat(text("Œuvre Łódź Ωμέγα")).isEqualTo("Œuvre Łódź Ωμέγα");
    }
}
