package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
            cannotProposeYet(officer, number);
            answers(applicant);
            seesThatAReplyCame(officer, number);
            proposes(officer, number);
            sendsBack(supervisor, number);
            proposesAnew(officer, number);
            confirms(supervisor, number);
            hasNothingLeftToDo(officer, number);
            contests(applicant);
            readsWhatWasSaid(officer, number);
            isToldThatTheyHadAPart(officer, number);
            looksAgain(chromium, portal, number);
            confirmsAgain(chromium, portal, number);
            readsWhatWasUpheld(applicant);
        }
    }

    /** The act stands there with its reason, and its address shows no form. */
    private static void cannotProposeYet(Person officer, String number) {
        assertThat(officer.page().locator(".act-barred")).containsText("Proposer la décision");
        officer.judges("bureau-demande-acte-retenu");
        officer.goes("/bureau/decision/motifs?numero=" + number + "&acte=proposer");
        assertThat(officer.page().locator("main .notice")).isVisible();
        assertThat(officer.page().locator("#reasons")).hasCount(0);
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
        officer.goes("/bureau");
        assertThat(page.locator("main")).containsText("1 renvoyée par le second regard");
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

    /** Neither to be chosen, nor to be followed for its fees. */
    private static void hasNothingLeftToDo(Person officer, String number) {
        Page page = officer.page();
        officer.goes("/bureau/demandes?liste=toutes");
        page.locator("#number").fill(number);
        page.locator("#progress").selectOption(new SelectOption().setIndex(0));
        page.locator("#find").click();
        Locator line =
                page.locator(".worklist tbody tr", new Page.LocatorOptions().setHasText(number));
        assertThat(line).containsText("Refusée");
        assertThat(line).not().containsText("Payés");
        assertThat(line.locator("input")).hasCount(0);
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
        assertThat(officer.page().locator(".act-barred")).containsText("pas pris part");
        assertThat(officer.page().locator("#take")).hasCount(0);
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
            assertThat(second.page().locator("#clauses input")).hasCount(1);
            second.page().locator("input[type=checkbox][value='education-cut-off']").check();
            second.page().locator("#reasons").fill("La règle a été suivie.");
            second.page().locator("#preview").click();
            second.page().locator("#send").click();
            second.page().waitForURL("**/bureau/demande?**");
        }
    }

    private static void confirmsAgain(Chromium chromium, Portal portal, String number) {
        try (Person another = chromium.person(portal, Screen.DESKTOP)) {
            another.entersTheDesk("supervision-2@demo.example");
            another.goes("/bureau/decision/relecture?numero=" + number);
            another.page().locator("#confirm").click();
            another.page().waitForURL("**/bureau/second-regard?**");
        }
    }

    private static void readsWhatWasUpheld(Person applicant) {
        Page page = applicant.page();
        applicant.goes("/dossier/decision");
        assertThat(page.locator("h1")).containsText("maintenu après réexamen");
        assertThat(page.locator("main")).containsText("La première décision");
        applicant.findsThePageSound("fr");
        applicant.photographs("decision-maintenue");
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
            page.locator("#take").click();
            assertThat(page.locator("#error-summary")).containsText("caractères");
            officer.judges("bureau-decision-complet-sans-motif");
        }
        TakenStep.on(page);
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
        assertThat(page.locator(".points")).containsText("il n’est pas atteint");
        assertThat(page.locator("main")).containsText("Employabilité");
        applicant.findsThePageSound("fr");
        applicant.photographs("avis-d-intention");
        page.locator("#check").click();
        assertThat(page.locator("#error-summary")).containsText("réponse");
        page.locator("#reply").fill("Ma maîtrise compte douze points.");
        page.locator("#check").click();
        assertThat(page.locator("blockquote")).hasText("Ma maîtrise compte douze points.");
        applicant.findsThePageSound("fr");
        applicant.photographs("avis-d-intention-a-relire");
        assertThat(page.locator(".words-whose")).hasText("Vos mots");
        page.locator("button.back").click();
        assertThat(page.locator("#reply")).hasValue("Ma maîtrise compte douze points.");
        page.locator("#check").click();
        applicant.goes("/dossier/");
        applicant.goes("/dossier/avis");
        assertThat(page.locator("#reply")).hasValue("Ma maîtrise compte douze points.");
        page.locator("#check").click();
        page.locator("#change").click();
        assertThat(page.locator("#reply")).hasValue("Ma maîtrise compte douze points.");
        page.locator("#reply").fill("Ma maîtrise compte douze points, et non huit.");
        page.locator("#check").click();
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
        assertThat(page.locator("section[aria-labelledby='preview-title']"))
                .containsText("La personne lit le français.");
        supervisor.judges("bureau-decision-relecture");
        page.locator("#confirm").click();
        page.waitForURL("**/bureau/second-regard?**");
        assertThat(page.locator("#just-done")).containsText("confirmée");
        assertThat(page.locator("#just-done a")).hasAttribute("href", Pattern.compile("numero="));
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
        page.locator("#check").click();
        assertThat(page.locator("#error-summary")).containsText("motif");
        applicant.findsThePageSound("fr");
        applicant.photographs("reexamen-erreurs");
        page.locator("input[type=checkbox][value='error']").check();
        page.locator("#why").fill("Ma maîtrise compte douze points, et non huit.");
        page.locator("#check").click();
        assertThat(page.locator("form blockquote")).containsText("et non huit");
        assertThat(page.locator("form li").first()).containsText("erreur");
        applicant.findsThePageSound("fr");
        applicant.photographs("reexamen-a-relire");
        page.locator("#ask").click();
        page.waitForURL("**/dossier/reexamen?*envoye=oui");
        assertThat(page.locator("main li").first()).containsText("erreur");
        applicant.findsThePageSound("fr");
        applicant.photographs("reexamen-demande");
    }
}
