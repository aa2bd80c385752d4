package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;
import quebec.monprojet.assisted.Folder;
import quebec.monprojet.assisted.PaperFileId;
import quebec.monprojet.assisted.PostalAddress;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.paper.Bundle;
import quebec.monprojet.paper.TaggedPdf;

/** A letter that is folded in three and read through a window. */
class PostSheetTest {

    private static final Instant NOW = Instant.parse("2026-01-15T15:00:00Z");
    private static final float MILLIMETRE = 72 / 25.4f;

    private static final String DIGEST = "f986a3645ff54fff10fb8ffc39b864eeef59ff31f";
    private static final OfficeAddress OFFICE =
            new OfficeAddress(List.of("Bureau des dossiers", "2, rue Exemple"));

    private static String html() {
        return html(OFFICE);
    }

    private static String html(OfficeAddress office) {
        LetterText letter =
                new LetterText(
                        Language.FR,
                        "Votre dossier <papier> est prêt",
                        List.of(
                                new LetterText.Paragraph("Une première chose."),
                                new LetterText.Action("Ouvrir", "https://portail.example/compte"),
                                new LetterText.Code("Code", "123456"),
                                new LetterText.Facts(
                                        List.of(
                                                new LetterText.Fact("Empreinte", DIGEST),
                                                new LetterText.Fact("Chemin", "")))));
        Folder folder =
                new Folder(
                        new PaperFileId(new UUID(0, 1)),
                        "P-42",
                        new Names("Tremblay", "Zoé", null),
                        new PostalAddress(
                                List.of(
                                        "Zoé Tremblay",
                                        "12, rue des Érables",
                                        "76800 Saint-Étienne")));
        return new PostSheet(letter, folder, office, new Words(Language.FR), NOW).html();
    }

    @Test
    void nothingOnItIsToBeClickedOrTyped() {
        assertThat(html())
                .contains("Une première chose.", "Empreinte", "P-42")
                .doesNotContain("https://", "Ouvrir", "123456", "<papier>");
    }

    @Test
    void itSaysWhereToWrite() {
        assertThat(html().split("2, rue Exemple")).hasSize(3);
        assertThat(html()).contains("écrivez-nous");
    }

    @Test
    void nobodyIsInvitedToWriteToNowhere() {
        assertThat(html(new OfficeAddress(List.of()))).doesNotContain("écrivez-nous");
    }

    @Test
    void aCopiedDigestIsTheDigest() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.of(html()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(DIGEST);
        }
    }

    @Test
    void whatIsEmptyIsNotPrinted() {
        assertThat(html()).doesNotContain("Chemin");
    }

    /** A No. 10 envelope shows 53 to 84 mm from the top, from 22 mm on. */
    @Test
    void theAddressStandsInTheWindow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.of(html()))) {
            Seen seen = new Seen();
            seen.getText(pdf);
            assertThat(seen.at("Zoé Tremblay")).isBetween(53 * MILLIMETRE, 84 * MILLIMETRE);
            assertThat(seen.at("76800 Saint")).isBetween(53 * MILLIMETRE, 84 * MILLIMETRE);
            assertThat(seen.at("Une première chose")).isGreaterThan(86 * MILLIMETRE);
        }
    }

    @Test
    void aBatchIsOneFileWithItsTags() throws IOException {
        byte[] sheet = TaggedPdf.of(html());
        try (PDDocument pdf = Loader.loadPDF(Bundle.of(List.of(sheet, sheet)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    /** Printed on both sides, the next person's letter would begin on the back of this one. */
    @Test
    void nobodysLetterIsPrintedOnTheBackOfAnothers() throws IOException {
        byte[] sheet = TaggedPdf.of(html());
        byte[] alone = Enclosures.envelope(sheet, List.of(), "P-42");
        byte[] pair = Enclosures.envelope(sheet, List.of(sheet), "P-42");
        try (PDDocument pdf = Loader.loadPDF(Bundle.of(List.of(alone, pair)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Une première chose.");
        }
    }

    @Test
    void whatGoesAlongSaysToWhom() throws IOException {
        byte[] sheet = TaggedPdf.of(html());
        try (PDDocument pdf =
                Loader.loadPDF(Enclosures.envelope(sheet, List.of(sheet), "P-2026-0042"))) {
            PDFTextStripper beside = new PDFTextStripper();
            beside.setStartPage(2);
            assertThat(beside.getText(pdf)).contains("Une première chose.", "P-2026-0042");
        }
    }

    /** Where lines begin, in points from the top. */
    private static final class Seen extends PDFTextStripper {

        private final java.util.Map<String, Float> lines = new java.util.HashMap<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            lines.put(text, positions.get(0).getYDirAdj());
        }

        float at(String beginning) {
            return lines.entrySet().stream()
                    .filter(line -> line.getKey().startsWith(beginning))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
    }
}
