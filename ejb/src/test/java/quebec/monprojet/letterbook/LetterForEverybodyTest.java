package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import quebec.monprojet.paper.TaggedPdf;

/** What veraPDF says of a letter: PDF/UA-1 for whoever listens, PDF/A-3u for whoever keeps it. */
class LetterForEverybodyTest {

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_U"})
    void theValidatorFindsNoFault(PDFAFlavour standard) throws Exception {
        byte[] letter =
                TaggedPdf.of(
                        new LetterSheet(
                                        Written.content(7),
                                        "01234-56789-ABCDE-FGHJK",
                                        "a".repeat(64),
                                        URI.create("https://portail.example"),
                                        List.of("Zoé O'Brien", "1, rue de la Paix", "FRANCE"))
                                .html());
        try (InputStream file = new ByteArrayInputStream(letter);
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
