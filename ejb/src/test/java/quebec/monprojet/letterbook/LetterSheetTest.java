package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.account.Language;
import quebec.monprojet.paper.TaggedPdf;

/** The letter on paper, and as a screen reader reads it. */
class LetterSheetTest {

    private static final String CODE = "01234-56789-ABCDE-FGHJK";
    private static final String DIGEST = "a".repeat(64);

    private static String html() {
        return html(List.of());
    }

    private static String html(List<String> address) {
        return new LetterSheet(
                        Written.content(7),
                        CODE,
                        DIGEST,
                        URI.create("https://portail.example"),
                        address)
                .html();
    }

    /** A No. 10 envelope shows 53 to 84 mm from the top. */
    @Test
    void anAddressStandsInTheWindowAndTheLetterBelowIt() throws Exception {
        List<String> address =
                List.of("Zoé O'Brien", "1, rue de la Paix", "2e étage", "69001 Lyon", "FRANCE");
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.of(html(address)))) {
            String above = between(pdf, 0, 53);
            assertThat(above).contains("L-2026-000007").doesNotContain("O'Brien");
            assertThat(between(pdf, 53, 84).lines()).containsExactlyElementsOf(address);
            assertThat(between(pdf, 84, 270)).contains("About <you>");
        }
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.of(html()))) {
            assertThat(between(pdf, 53, 84)).contains("About <you>");
        }
    }

    /** In millimetres from the top of the first page. */
    private static String between(PDDocument pdf, int from, int to) throws Exception {
        double millimetre = 72 / 25.4;
        PDFTextStripperByArea strip = new PDFTextStripperByArea();
        strip.addRegion(
                "strip",
                new Rectangle2D.Double(0, from * millimetre, 612, (to - from) * millimetre));
        strip.extractRegions(pdf.getPage(0));
        return strip.getTextForRegion("strip");
    }

    @Test
    void nothingThatIsMergedIsMarkup() {
        assertThat(html())
                .contains("About &lt;you&gt;", "O&#39;Brien &amp; “co”", "L-2026-000007", CODE)
                .doesNotContain("<you>");
    }

    @Test
    void theTranslationSaysThatTheFrenchPrevails() {
        assertThat(html())
                .contains("The official text in French follows and prevails.")
                .contains("lang=\"fr-CA\"");
    }

    @Test
    void itIsTaggedNamedAndSpokenInItsLanguage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.of(html()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-CA");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("About <you> – L-2026-000007");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .containsPattern("pdfuaid:part(>|=\")1");
            List<PDStructureElement> elements = new ArrayList<>();
            gather(catalog.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Figure");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .isNotEmpty()
                    .allSatisfy(
                            figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("L-2026-000007", CODE, "O'Brien & “co”", "https://portail.example");
            assertThat(pdf.getPage(0).getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                    .isIn("S", null);
        }
    }

    @Test
    void anOfficersFrenchWordsAreSpokenInFrenchOnAnEnglishLetter() throws Exception {
        assertThat(html()).contains("<p lang=\"fr-CA\">Il manque un diplôme.</p>");
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.of(html()))) {
            List<PDStructureElement> elements = new ArrayList<>();
            gather(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("P"))
                    .extracting(PDStructureElement::getLanguage)
                    .contains("fr-CA");
        }
    }

    @Test
    void theLanguageOfWordsIsKeptWithThem() {
        assertThat(LetterContent.read(Written.content(7).canonical()))
                .isEqualTo(Written.content(7));
        assertThat(Written.content(7).canonical())
                .containsOnlyOnce("\"language\":\"fr\",\"strong\"");
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                gather(element, into);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEveryLetterCarriesIsSaidInEveryLanguage(Language language) {
        ResourceBundle french = SaidInLetters.in(Language.FR).bundle();
        assertThat(SaidInLetters.in(language).bundle().keySet()).isEqualTo(french.keySet());
        assertThat(SaidInLetters.in(language).bundle().getLocale().getLanguage())
                .isEqualTo(language.code().toLowerCase(Locale.ROOT));
    }
}
