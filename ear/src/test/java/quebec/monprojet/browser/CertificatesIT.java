package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A family is selected, holds its certificates, and others are told of them. */
@At(Moment.OPEN)
class CertificatesIT {

    private static final int PLACE = 28;

    /** Wider than a phone, and nowhere to break. */
    private static final String LONG = "Wilhelminatheodorakonstantinopoulouravelonirina";

    @Test
    void aSelectedPersonHoldsACertificateThatAnybodyMayCheck(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Person officer = chromium.person(portal, Screen.DESKTOP);
                Person supervisor = chromium.person(portal, Screen.DESKTOP)) {
            String number = Submitting.pays(applicant, PLACE, portal);
            officer.entersTheDesk("agente@demo.example");
            selects(officer, number);
            supervisor.entersTheDesk("supervision@demo.example");
            boolean looked = looks(supervisor, number);
            issues(officer, supervisor, number, looked);
            String code = holds(applicant);
            checks(applicant, code);
            corrects(officer, supervisor);
            isCancelledAndDrawnUpAnew(officer, supervisor);
            holdsAgain(applicant);
            watches(supervisor);
        }
    }

    private static void selects(Person officer, String number) {
        Page page = officer.page();
        page.navigate("/bureau/demande?numero=" + number);
        page.locator("#take").click();
        page.locator(".exam-acts a").first().waitFor();
        for (String act : new String[] {"complet", "examiner"}) {
            page.navigate("/bureau/decision/etape?numero=" + number + "&acte=" + act);
            TakenStep.on(page);
            page.waitForURL("**/bureau/demande?**");
        }
        new PointsSheet(page).comesToPass();
        page.navigate("/bureau/decision/motifs?numero=" + number + "&acte=selectionner");
        page.locator("input[type=checkbox][value='criteria-met']").check();
        page.locator("#reasons").fill("Tous les critères sont remplis.");
        page.locator("#preview").click();
        page.locator("#send").click();
        page.waitForURL("**/bureau/demande?**");
    }

    /** One of a sample waits for somebody else, which nobody can tell beforehand. */
    private static boolean looks(Person supervisor, String number) {
        Page page = supervisor.page();
        supervisor.goes("/bureau/second-regard");
        if (page.locator("main a[href$='" + number + "']").count() > 0) {
            page.locator("main a[href$='" + number + "']").first().click();
            page.locator("#confirm").click();
            page.waitForURL("**/bureau/second-regard?**");
            return true;
        }
        return false;
    }

    /** Whoever selected alone is shown that somebody else issues. */
    private static void issues(Person officer, Person supervisor, String number, boolean looked) {
        Page page = supervisor.page();
        supervisor.goes("/bureau");
        assertThat(page.locator(".places li:has(a[href='/bureau/certificats']) .waits"))
                .containsText("à délivrer");
        supervisor.goes("/bureau/certificats");
        supervisor.judges("bureau-certificats");
        page.locator("#drawn tr", new Page.LocatorOptions().setHasText(number))
                .first()
                .locator("a[href^='/bureau/certificat?']")
                .click();
        if (!looked) {
            officer.page().navigate(page.url());
            assertThat(officer.page().locator("main")).containsText("Une autre personne");
            assertThat(officer.page().locator("#issue")).hasCount(0);
        }
        supervisor.judges("bureau-certificat-a-delivrer");
        correctsTheDraft(officer, page.url());
        page.reload();
        Page second = page.context().newPage();
        second.navigate(page.url());
        page.locator("#issue").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-issued");
        assertThat(page.locator("#just-done")).isVisible();
        isToldThatSomebodyWasFirst(second);
        supervisor.judges("bureau-certificat-delivre");
    }

    /** Their form is not on the page any more when it arrives. */
    private static void isToldThatSomebodyWasFirst(Page second) {
        second.locator("#issue").click();
        assertThat(second.locator("#error-summary")).containsText("passé avant vous");
        assertThat(second.locator("#just-done")).hasCount(0);
        second.close();
    }

    private static void correctsTheDraft(Person second, String draft) {
        Page page = second.page();
        page.navigate(draft);
        unfolds(page, "Corriger le projet");
        assertThat(page.locator("#familyName")).not().hasValue("");
        page.locator("#givenNames").fill("Ana Lucía");
        page.locator("#rewrite").click();
        assertThat(page.locator("#error-summary")).containsText("inexact");
        assertThat(page.locator("#givenNames")).hasValue("Ana Lucía");
        page.locator("#wrong").fill("Le prénom était incomplet.");
        page.locator("#rewrite").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-rewritten");
        assertThat(page.locator("main")).containsText("Ana Lucía");
        assertThat(page.locator("#issue")).hasCount(0);
        second.judges("bureau-certificat-projet-corrige");
    }

    private static String holds(Person applicant) {
        Page page = applicant.page();
        applicant.goes("/dossier/");
        page.locator("main a.button[href='/dossier/certificat']").click();
        applicant.findsThePageSound("fr");
        applicant.photographs("dossier-certificat");
        String link =
                page.locator("main a[href^='/dossier/certificat.pdf']")
                        .first()
                        .getAttribute("href");
        return link.substring(link.indexOf('=') + 1);
    }

    private static void checks(Person anybody, String code) {
        Page page = anybody.page();
        anybody.goes("/certificats/");
        assertThat(page.locator(".demo")).isVisible();
        assertThat(page.locator("#code-help")).containsText("ne comptent pas");
        page.locator("#code").fill(code);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/certificats/" + code);
        assertThat(page.locator(".notice-success")).containsText("valide");
        anybody.findsThePageSound("fr");
        anybody.photographs("certificat-verifie");
    }

    private static void corrects(Person officer, Person supervisor) {
        Page page = officer.page();
        page.navigate(supervisor.page().url());
        unfolds(page, "Corriger");
        page.locator("#birthDate").fill("2099-01-01");
        page.locator("#correct").click();
        assertThat(page.locator("#error-summary")).containsText("inexact");
        assertThat(page.locator("#error-summary")).containsText("ne peut être à venir");
        officer.judges("bureau-certificat-correction-erreurs");
        page.locator("#birthDate").fill("1985-03-27");
        page.locator("#givenNames").fill(LONG);
        page.locator("#wrong").fill("La date de naissance était inexacte.");
        page.locator("#correct").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-corrected");
        assertThat(page.locator("main")).containsText("Une autre personne");
        assertThat(page.locator("#issue")).hasCount(0);
        officer.judges("bureau-certificat-corrige-par-soi");
        isIssuedBy(supervisor, page.url(), "bureau-certificat-corrige-par-une-autre");
    }

    private static void unfolds(Page page, String title) {
        page.locator("summary", new Page.LocatorOptions().setHasText(title)).click();
    }

    private static void isIssuedBy(Person second, String version, String name) {
        Page page = second.page();
        page.navigate(version);
        second.judges(name);
        page.locator("#issue").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-issued");
    }

    /** The officer asks, the supervisor cancels, and then both see that it was a mistake. */
    private static void isCancelledAndDrawnUpAnew(Person officer, Person supervisor) {
        Page page = officer.page();
        page.navigate(supervisor.page().url());
        unfolds(page, "annulation");
        page.locator("#reason").fill("Deux demandes de la même personne.");
        page.locator("#ask").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-asked");
        Page second = supervisor.page();
        second.navigate(page.url());
        second.locator("#cancel").click();
        second.waitForURL("**/bureau/certificat?**fait=certificate-cancelled");
        page.navigate(second.url());
        unfolds(page, "de nouveau");
        page.locator("#drawAnew").click();
        assertThat(page.locator("#error-summary")).containsText("pas dû être annulé");
        officer.judges("bureau-certificat-de-nouveau-erreurs");
        page.locator("#mistake").fill("Ce sont deux personnes du même nom.");
        page.locator("#drawAnew").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-drawn-anew");
        assertThat(page.locator("#issue")).hasCount(0);
        isIssuedBy(supervisor, page.url(), "bureau-certificat-de-nouveau");
    }

    private static void holdsAgain(Person applicant) {
        Page page = applicant.page();
        page.setViewportSize(360, 780);
        applicant.goes("/dossier/certificat");
        assertThat(page.locator("main h2", new Page.LocatorOptions().setHasText(LONG))).isVisible();
        applicant.findsThePageSound("fr");
        assertThat(page.locator("main")).containsText("Ce sont deux personnes du même nom.");
        applicant.photographs("dossier-certificat-de-nouveau");
    }

    private static void watches(Person supervisor) {
        Page page = supervisor.page();
        supervisor.goes("/bureau/transmissions");
        assertThat(page.locator("main")).containsText("rien ne part");
        assertThat(page.locator("#waiting")).containsText("Quand la clé sera déposée");
        supervisor.judges("bureau-transmissions");
        page.setViewportSize(390, 844);
        supervisor.findsNoBarrier();
        supervisor.photographs("bureau-transmissions-390");
    }
}
