package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the payment to a refusal that its person understands, answered and asked to look again. */
@At(Moment.OPEN)
class DecidingIT {

    private static final int PLACE = 18;

    @Test
    void aRefusalIsAnnouncedAnsweredLookedAtAndContested(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Person officer = chromium.person(portal, Screen.DESKTOP);
                Person supervisor = chromium.person(portal, Screen.DESKTOP)) {
            String number = Submitting.pays(applicant, PLACE, portal);
            officer.entersTheDesk("agente@demo.example");
            holds(officer.page(), number);
            steps(officer, number, "complet");
            steps(officer, number, "examiner");
            announces(officer, number);
            answers(applicant);
            seesThatAReplyCame(officer, number);
            proposes(officer, number);
            sendsBack(supervisor, number);
            proposesAnew(officer, number);
            confirms(supervisor, number);
            contests(applicant);
            readsWhatWasSaid(officer, number);
            isToldThatTheyHadAPart(officer, number);
            looksAgain(chromium, portal, number);
        }
    }

    private static void seesThatAReplyCame(Person officer, String number) {
        officer.goes("/bureau/demandes?liste=moi");
        assertThat(
                        officer.page()
                                .locator(
                                        ".worklist tr",
                                        new Page.LocatorOptions().setHasText(number)))
                .containsText("Réponse reçue");
        officer.goes("/bureau/demande?numero=" + number);
        assertThat(officer.page().locator(".exam-standing")).containsText("Réponse reçue");
    }

    private static void sendsBack(Person supervisor, String number) {
        supervisor.entersTheDesk("supervision@demo.example");
        supervisor.goes("/bureau/decision/relecture?numero=" + number);
        supervisor.page().locator("#reason").fill("Citez la règle de calcul.");
        supervisor.page().locator("#send-back").click();
        assertThat(supervisor.page().locator("#just-done")).isVisible();
    }

    /** With the words that were sent back, and why they were. */
    private static void proposesAnew(Person officer, String number) {
        Page page = officer.page();
        officer.goes("/bureau/demande?numero=" + number);
        assertThat(page.locator(".exam-standing")).containsText("Renvoyée");
        officer.goes("/bureau/decision/motifs?numero=" + number + "&acte=proposer");
        assertThat(page.locator("main .notice")).containsText("Citez la règle de calcul.");
        assertThat(page.locator("#reasons"))
                .hasValue(Pattern.compile("Le diplôme.*lu deux fois\\.", Pattern.DOTALL));
        officer.judges("bureau-decision-proposer-renvoyee");
        page.locator("#preview").click();
        page.locator("#send").click();
        page.waitForURL("**/bureau/demande?**");
    }

    private static void readsWhatWasSaid(Person officer, String number) {
        Page page = officer.page();
        officer.goes("/bureau/demande?numero=" + number + "&volet=decision");
        Locator heard = page.locator("#heard article");
        assertThat(heard)
                .containsText(
                        new String[] {
                            "Le diplôme déclaré",
                            "et non huit.",
                            "renvoyée",
                            "Citez la règle de calcul.",
                            "prise",
                            "décision confirmée",
                            "Demande de réexamen"
                        });
        officer.judges("bureau-demande-decision");
        officer.goes("/bureau/demande?numero=" + number + "&volet=chronologie&genre=decision");
        assertThat(page.locator(".exam-timeline li")).hasCount(7);
    }

    private static void isToldThatTheyHadAPart(Person officer, String number) {
        officer.goes("/bureau/demande?numero=" + number);
        officer.page().locator("#take").click();
        assertThat(officer.page().locator("#error-summary")).containsText("pas pris part");
    }

    /** A second officer writes beside what the person asks and what was decided. */
    private static void looksAgain(Chromium chromium, Portal portal, String number) {
        try (Person second = chromium.person(portal, Screen.DESKTOP)) {
            second.entersTheDesk("agent@demo.example");
            holds(second.page(), number);
            second.goes("/bureau/decision/motifs?numero=" + number + "&acte=maintenir");
            assertThat(second.page().locator("section[aria-labelledby='asked-title']"))
                    .containsText("Ma maîtrise compte douze points");
            second.judges("bureau-decision-maintenir");
            second.page().locator("input[type=checkbox][value='funds-cut-off']").check();
            second.page().locator("#reasons").fill("La règle a été suivie.");
            second.page().locator("#preview").click();
            second.page().locator("#send").click();
            assertThat(second.page().locator("#error-summary a[href*='volet=points']"))
                    .containsText("dit le contraire");
            second.judges("bureau-decision-maintenir-contredit");
        }
    }

    private static void holds(Page page, String number) {
        page.navigate("/bureau/demande?numero=" + number);
        page.locator("#take").click();
        assertThat(page.locator(".exam-acts a").first()).isVisible();
    }

    private static void steps(Person officer, String number, String act) {
        Page page = officer.page();
        page.locator("a[href='/bureau/decision/etape?numero=" + number + "&acte=" + act + "']")
                .click();
        officer.judges("bureau-decision-" + act);
        if (act.equals("complet")) {
            assertThat(page.locator("#lacking")).containsText("Ni fichier ni explication");
            assertThat(page.locator("h1 bdi")).isVisible();
        }
        page.locator("#take").click();
        page.waitForURL("**/bureau/demande?**");
        assertThat(page.locator("#just-done")).isVisible();
    }

    private static void announces(Person officer, String number) {
        Page page = officer.page();
        new PointsSheet(page).comesToFail();
        officer.judges("bureau-demande-cheminement");
        page.locator("a[href='/bureau/decision/motifs?numero=" + number + "&acte=avis-refus']")
                .click();
        page.locator("#preview").click();
        assertThat(page.locator("#error-summary")).containsText("fondement");
        officer.judges("bureau-decision-avis-erreurs");
        page.locator("input[type=checkbox][value='education-cut-off']").check();
        page.locator("#reasons").fill("Le diplôme déclaré\nn’est pas reconnu.");
        page.locator("#preview").click();
        assertThat(page.locator("section[aria-labelledby='preview-title']"))
                .containsText("Le diplôme déclaré");
        officer.judges("bureau-decision-avis-apercu");
        page.locator("#send").click();
        page.waitForURL("**/bureau/demande?**");
    }

    private static void answers(Person applicant) {
        Page page = applicant.page();
        applicant.goes("/dossier/");
        applicant.findsThePageSound("fr");
        applicant.photographs("dossier-avis-a-lire");
        page.locator("main a.button[href^='/dossier/avis']").click();
        assertThat(page.locator("main")).containsText("niveau de scolarité");
        applicant.findsThePageSound("fr");
        applicant.photographs("avis-d-intention");
        page.locator("#send").click();
        assertThat(page.locator("#error-summary")).containsText("réponse");
        page.locator("#reply").fill("Ma maîtrise compte douze points, et non huit.");
        page.locator("#send").click();
        page.waitForURL("**/dossier/avis?*envoye=oui");
        applicant.findsThePageSound("fr");
        applicant.photographs("avis-d-intention-repondu");
    }

    private static void proposes(Person officer, String number) {
        Page page = officer.page();
        page.navigate("/bureau/decision/motifs?numero=" + number + "&acte=proposer");
        assertThat(page.locator("main")).containsText("Ma maîtrise");
        page.locator("#reasons").fill("Le diplôme déclaré a été lu deux fois.");
        page.locator("#preview").click();
        officer.judges("bureau-decision-proposer");
        page.locator("#send").click();
        page.waitForURL("**/bureau/demande?**");
    }

    private static void confirms(Person supervisor, String number) {
        Page page = supervisor.page();
        supervisor.goes("/bureau/cheminement");
        supervisor.judges("bureau-cheminement");
        supervisor.goes("/bureau/second-regard");
        supervisor.judges("bureau-second-regard");
        page.locator("a[href$='" + number + "']").first().click();
        supervisor.judges("bureau-decision-relecture");
        page.locator("#confirm").click();
        page.waitForURL("**/bureau/second-regard?**");
        assertThat(page.locator("#just-done")).containsText("confirmée");
    }

    private static void contests(Person applicant) {
        Page page = applicant.page();
        applicant.goes("/dossier/");
        applicant.photographs("dossier-decision-a-lire");
        page.locator("main a.button[href^='/dossier/decision']").click();
        applicant.findsThePageSound("fr");
        applicant.photographs("decision");
        for (String language : new String[] {"en", "es", "fr"}) {
            applicant.prefers(language);
            applicant.goes("/dossier/decision");
            applicant.findsThePageSound(language);
        }
        page.locator("main a.button[href^='/dossier/reexamen']").click();
        page.locator("#ask").click();
        assertThat(page.locator("#error-summary")).containsText("motif");
        applicant.findsThePageSound("fr");
        applicant.photographs("reexamen-erreurs");
        page.locator("input[type=checkbox][value='error']").check();
        page.locator("#why").fill("Ma maîtrise compte douze points, et non huit.");
        page.locator("#ask").click();
        page.waitForURL("**/dossier/reexamen?*envoye=oui");
        applicant.findsThePageSound("fr");
        applicant.photographs("reexamen-demande");
    }
}
