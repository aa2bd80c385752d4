package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An officer at the documents of one application. */
record DocumentDesk(Person officer, String number) {

    private Page opened() {
        officer.goes("/bureau/documents?numero=" + number);
        return officer.page();
    }

    void cannotFindAPassportWantingThatIsNotThere() {
        Page page = opened();
        officer.judges("bureau-documents");
        judges(page, "Illisible");
        assertThat(page.locator("#error-summary")).containsText("10 caractères");
        judges(page, "Une page manque.");
        assertThat(page.locator("#error-summary")).containsText("ni fichier ni explication");
    }

    void findsWhatWasExplainedWanting() {
        Page page = opened();
        judges(page, "Une page manque.");
        assertThat(page.locator(".tag-wrong")).containsText("Non conforme");
    }

    private static void judges(Page page, String reason) {
        page.locator("#piece").selectOption("passport.moi");
        page.locator("input[name='finding'][value='NOT_CONFORMING']").check();
        page.locator("#reason").fill(reason);
        page.locator("#judge").click();
    }

    void asksForThePassportAndTheBirthCertificateOf(String child) {
        Page page = opened();
        page.locator("#wanted input[value='passport.moi']").check();
        page.locator("#wanted label")
                .filter(new Locator.FilterOptions().setHasText(child))
                .filter(new Locator.FilterOptions().setHasText("naissance"))
                .click();
        page.locator("#why").fill("Envoyez l’acte de " + child + ".");
        page.locator("#ask").click();
        assertThat(page.locator("#extend")).isVisible();
        officer.judges("bureau-documents-demandes");
    }

    void seesThatItIsAwaited() {
        officer.goes("/bureau/pieces-attendues?jours=90");
        Page page = officer.page();
        assertThat(page.locator("#awaited")).containsText(number);
        officer.judges("bureau-pieces-attendues");
        page.locator("#awaited a[href='/bureau/documents?numero=" + number + "']").click();
        assertThat(page.locator("h1")).containsText(number);
    }
}
