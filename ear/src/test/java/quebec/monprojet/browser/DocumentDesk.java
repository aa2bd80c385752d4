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
        assertThat(page.locator("[id='passport.moi'] a[href^='/bureau/piece?']")).hasCount(0);
        officer.goes("/bureau/piece?numero=" + number + "&piece=passport.moi");
        judges(page, "Illisible");
        officer.judges("bureau-piece-erreur");
        assertThat(page.locator("#error-summary")).containsText("10 caractères");
        judges(page, "Une page manque.");
        assertThat(page.locator("#error-summary")).containsText("ni fichier ni explication");
    }

    void findsWhatWasExplainedWanting() {
        Page page = opened();
        judges(page, "Une page manque.");
        assertThat(page.locator("[id='passport.moi'] .tag-wrong")).containsText("Non conforme");
    }

    private static void judges(Page page, String reason) {
        if (page.locator("#reason").count() == 0) {
            page.locator("[id='passport.moi'] a[href^='/bureau/piece?']").click();
        }
        page.locator("#reason").fill(reason);
        page.locator("#refuse").click();
    }

    void asksForThePassportAndTheBirthCertificateOf(String child) {
        Page page = opened();
        page.locator("[id='passport.moi'] summary").first().click();
        page.locator("[id='passport.moi'] a[href*='demander=']").click();
        assertThat(page.locator("#wanted input[value='passport.moi']")).isChecked();
        page.locator("#wanted label")
                .filter(new Locator.FilterOptions().setHasText(child))
                .filter(new Locator.FilterOptions().setHasText("naissance"))
                .click();
        page.locator("#why").fill("Envoyez l’acte de " + child + ".");
        page.locator("#ask").click();
        assertThat(page.locator("#extend")).hasCount(1);
        assertThat(page.locator(".asked")).containsText("naissance");
        assertThat(page.locator(".piece .tag-warning"))
                .hasText(new String[] {"Demandée", "Demandée"});
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
