package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.fees.Fees;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Means;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.fees.Tariff;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.paper.TaggedPdf;

class PaymentSheetTest {

    private static final Instant PAID = Instant.parse("2016-03-01T15:00:00Z");
    private static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(4));

    private static PaymentSheet sheet(Language language) {
        Tariff tariff =
                new Tariff(2016, Money.dollars(773), Money.dollars(166), Money.dollars(166), true);
        return new PaymentSheet(
                new Invitation(
                        NUMBER,
                        new AccountId(UUID.randomUUID()),
                        new Fees(tariff, 1, 2),
                        PAID.minusSeconds(1_000),
                        PAID.plusSeconds(1_000_000),
                        InvitationState.PAID,
                        PAID),
                new Payment(
                        NUMBER.value(),
                        Means.CHEQUE,
                        "CAISSE-1",
                        Money.dollars(1271),
                        PAID,
                        true,
                        PAID,
                        Verdict.ACCEPTED),
                "Zoé Beauséjour",
                new Pen(language, URI.create("https://portail.example")));
    }

    @Test
    void saysInEachLanguageWhatWasPaidAndHow() {
        assertThat(sheet(Language.FR).html())
                .contains(
                        "Reçu de paiement",
                        "Chèque",
                        "CAISSE-1",
                        "Zoé Beauséjour",
                        "Mon projet Québec");
        assertThat(sheet(Language.EN).html()).contains("Payment receipt", "Cheque", "$1,271.00");
        assertThat(sheet(Language.ES).html()).contains("Recibo de pago", "Cheque");
    }

    @Test
    void aChequeCameOnADayAndAtNoHour() {
        assertThat(sheet(Language.FR).html()).contains("1er mars 2016").doesNotContain("10 h");
        assertThat(sheet(Language.EN).html()).doesNotContain("10:00");
        assertThat(sheet(Language.ES).html()).doesNotContain("10:00");
    }

    @Test
    void theFileIsTaggedAndReadable() throws IOException {
        byte[] pdf = TaggedPdf.of(sheet(Language.FR).html());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(new PDFTextStripper().getText(document)).contains(NUMBER.value());
        }
    }
}
