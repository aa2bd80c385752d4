package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** After the receipt: writing, declaring a change, asking for one's data, and giving up. */
@At(Moment.OPEN)
class FollowUpIT {

    private static final List<String> PAGES =
            List.of(
                    "/dossier/",
                    "/dossier/messages",
                    "/dossier/lettres",
                    "/dossier/changement",
                    "/dossier/changement-naissance",
                    "/dossier/changement-union",
                    "/dossier/changement-separation",
                    "/dossier/changement-adresse",
                    "/dossier/changement-passeport",
                    "/dossier/desistement",
                    "/compte/acces");

    @Test
    void aPersonAndTheOfficeWriteToEachOther(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Person officer = chromium.person(portal, Screen.DESKTOP)) {
            String number = Submitting.isReceived(applicant, 17, portal);
            applicant.goes("/dossier/messages");
            applicant.page().locator("#write").click();
            assertThat(applicant.page().locator("#error-summary")).containsText("votre message");
            applicant.findsThePageSound("fr");
            applicant.page().locator("#words").fill("Bonjour,\n\n<b>Où</b> en est ma demande?");
            applicant.page().locator("#write").click();
            assertThat(applicant.page().locator(".conversation-words"))
                    .containsText("<b>Où</b> en est ma demande?");
            applicant.findsThePageSound("fr");
            applicant.photographs("messages");

            officer.entersTheDesk("supervision@demo.example");
            officer.goes("/bureau");
            assertThat(officer.page().locator(".waits").first()).isVisible();
            assertThat(officer.page().locator("main")).containsText("une réponse");
            officer.judges("bureau-accueil-en-attente");
            officer.goes("/bureau/messages");
            officer.judges("bureau-messages");
            officer.page().locator("a[href='/bureau/message?numero=" + number + "']").click();
            officer.judges("bureau-message");
            officer.page().locator("#words").fill("Votre demande est en examen.");
            officer.page().locator("#answer").click();
            assertThat(officer.page().locator(".from-office")).hasCount(1);

            applicant.goes("/dossier/");
            assertThat(applicant.page().locator("main")).containsText("1 message non lu");
            applicant.findsThePageSound("fr");
            applicant.photographs("dossier-suivi");
            applicant.goes("/dossier/messages");
            assertThat(applicant.page().locator(".from-office")).containsText("en examen");
            applicant.photographs("messages-reponse");
            found(applicant.complaints()).isEmpty();
            found(officer.complaints()).isEmpty();
        }
    }

    @Test
    void aChildBornAfterTheReceiptComesToTheApplication(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Person officer = chromium.person(portal, Screen.DESKTOP)) {
            String number = Submitting.isReceived(applicant, 16, portal);
            Page page = applicant.page();
            applicant.goes("/dossier/changement");
            applicant.findsThePageSound("fr");
            applicant.photographs("changement");
            page.locator("a[href='/dossier/changement-naissance']").click();
            page.locator("#declare").click();
            assertThat(page.locator("#error-summary")).isFocused();
            applicant.findsThePageSound("fr");
            applicant.photographs("changement-naissance-erreurs");
            page.locator("#familyName").fill("Beauséjour");
            page.locator("#givenNames").fill("Zoé");
            page.locator("[id='birthDate:day']").fill("3");
            page.locator("[id='birthDate:month']").fill("1");
            page.locator("[id='birthDate:year']").fill("2026");
            page.locator("#birthPlace").fill("Lyon");
            page.locator("#birthCountry").selectOption("FR");
            page.locator("input[name='sex'][value='F']").check();
            page.locator("input[name='kinship'][value='MY_CHILD']").check();
            page.locator("input[name='accompanying'][value='true']").check();
            page.locator("#declare").click();
            assertThat(page.locator(".notice-success")).isVisible();
            assertThat(page.locator("main")).containsText("Zoé Beauséjour");
            applicant.findsThePageSound("fr");
            applicant.photographs("changement-declare");

            officer.entersTheDesk("agente@demo.example");
            officer.goes("/bureau/changements");
            officer.judges("bureau-changements");
            officer.goes("/bureau/demande?numero=" + number);
            officer.page().locator("a[href^='/bureau/changement?id=']").click();
            assertThat(officer.page().locator("main")).containsText("aurait dû figurer au dossier");
            officer.judges("bureau-changement");
            officer.page().locator("input[name='outcome'][value='REFUSED']").check();
            officer.page().locator("#note").click();
            assertThat(officer.page().locator("#error-summary")).containsText("motifs");
            officer.page().locator("input[name='outcome'][value='ACCEPTED']").check();
            officer.page().locator("#note").click();
            assertThat(officer.page().locator(".exam-fold[open] summary").first()).isVisible();
            officer.page().getByText("Toutes les réponses à ce jour").click();
            assertThat(
                            officer.page()
                                    .locator(
                                            "details[open]:has-text('Toutes les réponses à ce jour')")
                                    .last())
                    .containsText("Zoé");
            officer.judges("bureau-demande-a-ce-jour");
            DocumentDesk desk = new DocumentDesk(officer, number);
            desk.cannotFindAPassportWantingThatIsNotThere();
            desk.asksForThePassportAndTheBirthCertificateOf("Zoé");
            desk.seesThatItIsAwaited();
            applicant.goes("/dossier/document?piece=passport.moi");
            page.locator("#explanation").fill("Mon passeport est au consulat.");
            page.locator("#explain").click();
            assertThat(page.locator("main")).containsText("Absence expliquée");
            desk.findsWhatWasExplainedWanting();
            applicant.goes("/dossier/documents");
            assertThat(page.locator("main")).containsText("Envoyez l’acte de Zoé.");
            assertThat(page.locator("main")).containsText("Non conforme");
            applicant.findsThePageSound("fr");
            applicant.photographs("documents-demandes");
            applicant.goes("/dossier/document?piece=passport.moi");
            assertThat(page.locator(".notice-warning:visible")).containsText("Une page manque.");
            applicant.findsThePageSound("fr");
            applicant.photographs("document-non-conforme");
            found(applicant.complaints()).isEmpty();
            found(officer.complaints()).isEmpty();
        }
    }

    @Test
    void whoeverGivesUpProvesWhoTheyAreAndReadsWhatIsLost(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.NARROW)) {
            Submitting.isReceived(applicant, 15, portal);
            for (String language : List.of("en", "es")) {
                applicant.prefers(language);
                for (String path : PAGES) {
                    applicant.goes(path);
                    applicant.findsThePageSound(language);
                }
            }
            Page page = applicant.page();
            applicant.prefers("fr");
            applicant.goes("/dossier/desistement");
            applicant.photographs("desistement");
            page.locator("#password").fill("ce n’est pas lui");
            page.locator("#withdraw").click();
            assertThat(page.locator("#password-error")).isVisible();
            page.locator("#password").fill(portal.password());
            page.locator("#withdraw").click();
            assertThat(page.locator(".notice-success")).isVisible();
            applicant.findsThePageSound("fr");
            applicant.photographs("desistement-fait");
            applicant.goes("/dossier/changement-union");
            page.waitForURL(Pattern.compile(".*/dossier/changement"));
            assertThat(page.locator("main")).containsText("Vous avez renoncé à cette demande");
            applicant.findsThePageSound("fr");
            applicant.goes("/dossier/");
            assertThat(page.locator("main .notice").first())
                    .containsText("Vous avez renoncé à cette demande");
            applicant.findsThePageSound("fr");
        }
    }

    @Test
    void aRequestForOnesDataIsAnsweredAndAnIncidentRecorded(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Person supervisor = chromium.person(portal, Screen.DESKTOP)) {
            applicant.signsIn("demande-14@demo.example");
            applicant.page().waitForURL(Pattern.compile(".*/dossier/?"));
            asksForACorrection(applicant);
            supervisor.entersTheDesk("supervision@demo.example");
            answers(supervisor);
            applicant.goes("/compte/acces");
            assertThat(applicant.page().locator("main")).containsText("Acceptée");
            applicant.findsThePageSound("fr");
            applicant.photographs("acces-reponse");
            recordsAnIncident(supervisor);
            found(supervisor.complaints()).isEmpty();
        }
    }

    private static void asksForACorrection(Person applicant) {
        Page page = applicant.page();
        applicant.goes("/compte/acces");
        page.locator("#ask").click();
        assertThat(page.locator("#error-summary")).isFocused();
        applicant.findsThePageSound("fr");
        page.locator("input[name='kind'][value='RECTIFICATION']").check();
        page.locator("#words").fill("Mon prénom est mal écrit.");
        page.locator("#correction").fill("Anaïs");
        page.locator("#ask").click();
        assertThat(page.locator("main h3")).containsText("DA-");
        applicant.findsThePageSound("fr");
        applicant.photographs("acces");
    }

    private static void answers(Person supervisor) {
        Page page = supervisor.page();
        supervisor.goes("/bureau/acces");
        supervisor.judges("bureau-acces");
        page.locator("a[href^='/bureau/demande-acces']").first().click();
        assertThat(page.locator("main")).containsText("demande-14@demo.example");
        supervisor.judges("bureau-demande-acces");
        page.locator("#why").fill("Il faut chercher dans les archives.");
        page.locator("#prolong").click();
        assertThat(page.locator("#why")).hasCount(0);
        page.locator("input[name='outcome'][value='GRANTED']").check();
        page.locator("#reason").fill("Le prénom est corrigé.");
        page.locator("#answer").click();
        assertThat(page.locator(".notice-success").last()).containsText("Acceptée");
    }

    private static void recordsAnIncident(Person supervisor) {
        Page page = supervisor.page();
        supervisor.goes("/bureau/incidents");
        supervisor.judges("bureau-incidents-vide");
        page.locator("a[href='/bureau/incident']").click();
        page.locator("#record").click();
        assertThat(page.locator("#error-summary")).containsText("nature");
        supervisor.judges("bureau-incident-erreurs");
        page.locator("#discoveredOn").fill("2026-02-16");
        for (String field :
                List.of(
                        "nature",
                        "categories",
                        "circumstances",
                        "sensitivity",
                        "consequences",
                        "likelihood",
                        "measures")) {
            page.locator("#" + field).fill("=cmd, à dire");
        }
        page.locator("#persons").fill("12");
        page.locator("input[name='personsKnown'][value='false']").check();
        page.locator("input[name='serious'][value='true']").check();
        page.locator("#record").click();
        assertThat(page.locator("h1")).containsText("IC-");
        page.locator("#measures").fill("La Commission est avisée.");
        page.locator("#record").click();
        assertThat(page.locator("main h2")).hasCount(3);
        supervisor.judges("bureau-incident");
        supervisor.goes("/bureau/incidents");
        supervisor.judges("bureau-incidents");
        var csv = page.waitForDownload(() -> page.locator("#export").click());
        org.assertj.core.api.Assertions.assertThat(csv.path())
                .content()
                .contains("'=cmd, à dire")
                .contains("La Commission est avisée.");
    }

    private static org.assertj.core.api.ListAssert<String> found(List<String> complaints) {
        return org.assertj.core.api.Assertions.assertThat(complaints);
    }
}
