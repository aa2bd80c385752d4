package quebec.monprojet.web.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.account.Language;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.letterbook.LetterContent;
import quebec.monprojet.letterbook.LetterNumber;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.web.letterbook.OfficialLetterPage.Next;

class OfficialLetterPageTest {

    private static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2026-1"), new Rank(9));

    private static LetterContent letter(OfficialKind kind) {
        return new LetterContent(
                new LetterNumber(2026, 1),
                kind,
                1,
                NUMBER,
                Instant.parse("2026-11-28T10:00:00Z"),
                List.of(new LetterContent.Text(Language.FR, "Objet", List.of())));
    }

    @Test
    void aNoticeLeadsToWhereItIsRepliedTo() {
        assertThat(Next.after(letter(OfficialKind.NOTICE_OF_INTENTION), true))
                .isEqualTo(new Next("reply", "/dossier/avis?numero=" + NUMBER));
    }

    @ParameterizedTest
    @EnumSource(names = {"SELECTED", "REFUSED", "REJECTED", "RECONSIDERATION_CONCLUDED"})
    void aDecisionLeadsToItsPage(OfficialKind kind) {
        assertThat(Next.after(letter(kind), true))
                .isEqualTo(new Next("decision", "/dossier/decision?numero=" + NUMBER));
    }

    @Test
    void withoutADecisionThatCountsTheReviewSaysWhatCameOfIt() {
        assertThat(Next.after(letter(OfficialKind.RECONSIDERATION_CONCLUDED), false))
                .isEqualTo(new Next("review", "/dossier/reexamen?numero=" + NUMBER));
    }

    @ParameterizedTest
    @EnumSource(names = {"CERTIFICATE_SENT", "CERTIFICATE_REPLACED", "CERTIFICATE_CANCELLED"})
    void whateverIsSaidOfACertificateLeadsToAllOfThem(OfficialKind kind) {
        assertThat(Next.after(letter(kind), true))
                .isEqualTo(new Next("certificate", "/dossier/certificat"));
    }

    @Test
    void aCancellationLeadsToThePageOfItsDecision() {
        assertThat(Next.after(letter(OfficialKind.CANCELLED), true))
                .isEqualTo(new Next("decision", "/dossier/annulation?numero=" + NUMBER));
    }

    @Test
    void aGeneralLetterLeadsNowhere() {
        assertThat(Next.after(letter(OfficialKind.GENERAL), true)).isNull();
    }
}
