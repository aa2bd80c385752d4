package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.evidence.VerdictId;

class DocumentsLetterTest {

    private static final String NUMBER = "2027-1-000001-X";
    private static final String WHY = "Votre divorce n’y est pas inscrit.";

    private static final DocumentRequest ASKED =
            new DocumentRequest(
                    new RequestId(UUID.randomUUID()),
                    new AccountId(UUID.randomUUID()),
                    new DossierId(UUID.randomUUID()),
                    List.of("passport.moi"),
                    WHY,
                    new StaffId(UUID.randomUUID()),
                    Instant.parse("2027-01-02T15:00:00Z"),
                    LocalDate.of(2027, 4, 2),
                    null,
                    null);

    private static final DocumentVerdict FOUND =
            new DocumentVerdict(
                    VerdictId.parse(UUID.randomUUID().toString()).orElseThrow(),
                    "passport.moi",
                    DocumentVerdict.Finding.NOT_CONFORMING,
                    WHY,
                    new StaffId(UUID.randomUUID()),
                    Instant.parse("2027-01-02T15:00:00Z"),
                    Set.of());

    @Test
    void whatAnOfficerWroteIsNotMailed() {
        for (Language language : Language.values()) {
            Pen pen = new Pen(language, URI.create("https://portail.example"));
            assertThat(DocumentsLetter.asking(ASKED, NUMBER, pen).toString())
                    .contains("/dossier/documents")
                    .doesNotContain(WHY);
            assertThat(DocumentsLetter.reminding(ASKED, NUMBER, pen).toString())
                    .doesNotContain(WHY);
            assertThat(DocumentsLetter.ended(ASKED, NUMBER, pen).toString())
                    .containsIgnoringCase("pas")
                    .doesNotContain(WHY);
            assertThat(DocumentsLetter.wanting(FOUND, pen).toString())
                    .contains("/dossier/documents")
                    .containsIgnoringCase("pas")
                    .doesNotContain(WHY);
        }
    }

    @Test
    void eachSaysWhichApplicationItIsAbout() {
        for (Language language : Language.values()) {
            Pen pen = new Pen(language, URI.create("https://portail.example"));
            assertThat(DocumentsLetter.asking(ASKED, NUMBER, pen).toString()).contains(NUMBER);
            assertThat(DocumentsLetter.reminding(ASKED, NUMBER, pen).toString()).contains(NUMBER);
            assertThat(DocumentsLetter.ended(ASKED, NUMBER, pen).toString()).contains(NUMBER);
        }
    }

    @Test
    void aLabelStandsFromItsValueAsTheLanguageWantsIt() {
        Pen pen = new Pen(Language.FR, URI.create("https://portail.example"));
        assertThat(PlainText.of(DocumentsLetter.asking(ASKED, NUMBER, pen), pen.words()))
                .contains("  Dernier jour\u00a0: ");
    }
}
