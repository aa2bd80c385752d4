package quebec.monprojet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CopySheetTest {

    private static final CopySheet SHEET =
            new CopySheet(
                    "fr",
                    "Mon projet Québec",
                    "Mes données",
                    "Copie du 16 février.",
                    "page",
                    List.of(
                            new CopySheet.Part(
                                    "Compte",
                                    "Rien.",
                                    List.of(
                                            new CopySheet.Group(
                                                    "",
                                                    List.of(
                                                            new CopySheet.Row(
                                                                    "Nom", "<b>Zoé & fils</b>"))))),
                            new CopySheet.Part("Lettres", "Rien.", List.of())));

    @Test
    void whatSomebodyTypedStaysText() {
        assertThat(SHEET.html()).contains("&lt;b&gt;Zoé &amp; fils").doesNotContain("<b>");
    }

    @Test
    void whereThereIsNothingThePageSaysSo() {
        assertThat(SHEET.html()).containsOnlyOnce("<p>Rien.</p>");
    }

    @Test
    void theFileIsTaggedAndNamesItsLanguage() throws Exception {
        try (PDDocument document = Loader.loadPDF(SHEET.pdf())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(document)).contains("Zoé & fils");
        }
    }
}
