package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.time.Montreal;

/** Somebody whose application was received, on their telephone. */
record Petitioner(Person person, Portal portal) {

    private Page opens(String path) {
        person.goes(path);
        return person.page();
    }

    void paysByCard() {
        Page page = person.page();
        Patience.until(
                "the invitation to pay",
                () -> opens("/dossier/paiement").locator("#pay").count() == 1);
        page.locator("#pay").click();
        page.locator("main a.button[href^='/banque-essai']").click();
        page.waitForURL("**/banque-essai?**");
        page.locator("button[value='pay']").click();
        page.waitForURL("**/dossier/paiement");
        assertThat(page.locator(".notice-success")).isVisible();
    }

    void replies() {
        Page page = opens("/dossier/");
        page.locator("main a.button[href^='/dossier/avis']").click();
        page.locator("#reply").fill("Vous trouverez tout dans mon dossier.");
        page.locator("#check").click();
        page.locator("#send").click();
        page.waitForURL("**/dossier/avis?*envoye=oui");
    }

    void asksAgain() {
        Page page = opens("/dossier/");
        page.locator("main a.button[href^='/dossier/decision']").click();
        page.locator("main a.button[href^='/dossier/reexamen']").click();
        asks(page);
    }

    /** Beside what the office entered of a letter. */
    void asksThemselves() {
        Page page = opens("/dossier/reexamen");
        person.photographs("dossier-reexamen-inscrit");
        asks(page);
        assertThat(page.locator("main")).containsText("lu jusqu’au bout");
    }

    private static void asks(Page page) {
        page.locator("input[type=checkbox][value='error']").check();
        page.locator("#why").fill("Mon diplôme n’a pas été lu jusqu’au bout.");
        page.locator("#check").click();
        page.locator("#ask").click();
        page.waitForURL("**/dossier/reexamen?*envoye=oui");
    }

    void withdraws() {
        Page page = opens("/dossier/desistement");
        page.locator("#password").fill(portal.password());
        page.locator("#withdraw").click();
        assertThat(page.locator(".notice-success")).isVisible();
    }

    void sendsTheirPassport() {
        Page page = opens("/dossier/document?piece=passport.moi");
        page.locator("#files").setInputFiles(Paper.photograph(50));
        page.locator("#send").click();
        page.waitForURL("**/dossier/document?piece=passport.moi");
        assertThat(page.locator(".file")).hasCount(1);
        Patience.until(
                "a clean file",
                () ->
                        opens("/dossier/document?piece=passport.moi")
                                        .locator(".file .tag-done")
                                        .count()
                                == 1);
    }

    void explainsWhyThereIsNone() {
        Page page = opens("/dossier/document?piece=passport.moi");
        page.locator("#explanation").fill("Mon passeport est au consulat.");
        page.locator("#explain").click();
        assertThat(page.locator("main")).containsText("Absence expliquée");
    }

    void declaresABirth() {
        Page page = opens("/dossier/changement-naissance");
        page.locator("#familyName").fill("Beauséjour");
        page.locator("#givenNames").fill("Zoé");
        LocalDate today = LocalDate.now(Montreal.ZONE);
        page.locator("[id='birthDate:day']").fill(Integer.toString(today.getDayOfMonth()));
        page.locator("[id='birthDate:month']").fill(Integer.toString(today.getMonthValue()));
        page.locator("[id='birthDate:year']").fill(Integer.toString(today.getYear()));
        page.locator("#birthPlace").fill("Lyon");
        page.locator("#birthCountry").selectOption("FR");
        page.locator("input[name='sex'][value='F']").check();
        page.locator("input[name='kinship'][value='MY_CHILD']").check();
        page.locator("input[name='accompanying'][value='true']").check();
        page.locator("#declare").click();
        page.waitForURL(Pattern.compile(".*/dossier/changement(\\?.*)?"));
        assertThat(page.locator(".notice-success")).isVisible();
    }

    /** Those that hold, and those that others have replaced. */
    void holdsNewAndFormerCertificates() {
        Page page = opens("/dossier/certificat");
        assertThat(page.locator("main")).containsText("Zoé");
        assertThat(page.locator("main")).containsText("Remplacé");
        person.photographs("dossier-certificats-remplaces");
    }

    /** What is decided nobody gives up any more. */
    void findsNothingToGiveUp() {
        Page page = opens("/dossier/desistement");
        assertThat(page.locator("main")).containsText("Une décision est déjà rendue");
        assertThat(page.locator("#withdraw")).hasCount(0);
    }
}
