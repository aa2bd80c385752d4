package quebec.monprojet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Names of everywhere, on paper. */
class LetteringTest {

    private static final String LATIN = "Zoé Łukasz Œuvre İpek Ñandú Ștefan Nguyễn Thị Ánh";
    private static final String CYRILLIC = "Елена Щукина Ґалаґан";
    private static final String GREEK = "Ελένη Παπαδοπούλου";
    private static final String ARABIC = "يوسف الحسيني";
    private static final String PERSIAN = "پژمان چوبک گیتی";
    private static final String HEBREW = "שרה כהן";
    private static final String CHINESE = "王小明";
    private static final String JAPANESE = "佐藤さくら";
    private static final String KOREAN = "김민준";
    private static final String TAMIL = "முருகன் கௌரி";
    private static final String HINDI = "कृष्ण त्रिवेदी";
    private static final String BENGALI = "বিশ্বজিৎ চট্টোপাধ্যায়";
    private static final String GUJARATI = "કૃષ્ણ પટેલ";
    private static final String AMHARIC = "አበበ ቢቂላ";

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static byte[] page(String... names) {
        return TaggedPdf.of(
                "<html lang='fr'><head><title>Page</title><meta name='subject' content='Page'/>"
                        + "<meta name='description' content='Page'/></head>"
                        + "<body style='font-family:sans'><p>"
                        + String.join("</p><p>", names)
                        + "</p></body></html>");
    }

    /** What stands on the page, from left to right, sign by sign. */
    private static String drawn(String name) throws IOException {
        StringBuilder drawn = new StringBuilder();
        for (TextPosition sign : signs(name)) {
            drawn.append(sign.getUnicode());
        }
        return drawn.toString();
    }

    private static List<TextPosition> signs(String name) throws IOException {
        List<TextPosition> signs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(page(name))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    signs.add(sign);
                }
            }.getText(document);
        }
        return signs;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LATIN, CYRILLIC, GREEK, ARABIC, PERSIAN, HEBREW, CHINESE, JAPANESE, KOREAN, TAMIL,
                HINDI, BENGALI, GUJARATI, AMHARIC
            })
    void everySignIsDrawn(String name) throws IOException {
        assertThat(Lettering.unwritten(name)).isEmpty();
        assertThat(signs(name))
                .isNotEmpty()
                .allSatisfy(
                        sign -> {
                            assertThat(sign.getUnicode()).doesNotContain("\uFFFD", "#");
                            assertThat(sign.getCharacterCodes()).doesNotContain(0);
                        });
    }

    @Test
    void arabicRunsToTheLeftAndIsJoined() throws IOException {
        assertThat(drawn("يوسف")).isEqualTo("\uFED2\uFEB3\uFEEE\uFEF3");
        assertThat(drawn("لا")).isEqualTo("\uFEFB");
        assertThat(drawn("پژ")).isEqualTo("\uFB8B\uFB58");
    }

    @Test
    void marksDoNotPartWhatIsJoined() {
        assertThat(ArabicLetters.joined("بّب")).isEqualTo("\uFE91\u0651\uFE90");
    }

    @Test
    void hebrewRunsToTheLeft() throws IOException {
        assertThat(drawn("שרה (כהן)")).isEqualTo("(ןהכ) הרש");
    }

    @Test
    void aNameThatRunsToTheLeftStandsInItsSentence() throws IOException {
        assertThat(drawn("Nom שרה et")).isEqualTo("Nom הרש et");
    }

    @Test
    void aVowelThatIsSeenBeforeItsConsonantStandsThere() {
        assertThat(TamilLetters.ordered("கௌரி")).isEqualTo("\u0BC6\u0B95\u0BD7ரி");
        assertThat(TamilLetters.ordered("க்ஷே")).isEqualTo("\u0BC7க்ஷ");
    }

    @Test
    void syllablesBecomeOneSign() throws IOException {
        assertThat(signs("கு")).hasSize(1);
        assertThat(signs("त्रि")).hasSize(2);
    }

    @Test
    void accentsTypedApartComeTogether() throws IOException {
        assertThat(drawn("Ve\u0301ro")).isEqualTo("Véro");
        assertThat(Lettering.unwritten("\u1100\u1161")).isEmpty();
    }

    @Test
    void whatCannotBeSetRightIsNamed() {
        assertThat(Lettering.unwritten("Somchai สม")).isEqualTo("สม");
        assertThat(Lettering.unwritten("ێوان")).isEqualTo("ێ");
        assertThat(Lettering.unwritten("\uE000")).isEqualTo("\uE000");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_U"})
    void theValidatorFindsNoFault(PDFAFlavour standard) throws Exception {
        byte[] page =
                page(
                        LATIN, CYRILLIC, GREEK, ARABIC, PERSIAN, HEBREW, CHINESE, JAPANESE, KOREAN,
                        TAMIL, HINDI, BENGALI, GUJARATI, AMHARIC);
        assertThat(page).hasSizeLessThan(150_000);
        try (InputStream file = new ByteArrayInputStream(page);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(said -> said.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }
}
