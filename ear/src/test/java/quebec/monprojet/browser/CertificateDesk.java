package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An officer at the certificates of those who were selected. */
record CertificateDesk(Person officer) {

    /** All that was drawn up for one family. */
    void issuesAll(String number) {
        Page page = officer.page();
        officer.goes("/bureau/certificats");
        Locator drawn =
                page.locator("#drawn tbody tr", new Page.LocatorOptions().setHasText(number));
        assertThat(drawn.first()).isVisible();
        for (int left = drawn.count(); left > 0; left--) {
            drawn.first().locator("a[href^='/bureau/certificat?']").click();
            issues();
            officer.goes("/bureau/certificats");
            assertThat(drawn).hasCount(left - 1);
        }
    }

    private void issues() {
        Page page = officer.page();
        page.locator("#issue").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-issued");
        assertThat(page.locator("h1 .tag")).hasText("Valide");
    }

    /** The latest of all, with another given name, which somebody else issues. */
    void correctsTheLast(Person other) {
        Page page = officer.page();
        officer.goes("/bureau/certificats");
        page.locator("#latest tbody tr").first().locator("a[href^='/bureau/certificat?']").click();
        page.locator("summary", new Page.LocatorOptions().setHasText("Corriger")).click();
        page.locator("#givenNames").fill("Marie-Soleil");
        page.locator("#wrong").fill("Le prénom était inexact.");
        page.locator("#correct").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-corrected");
        assertThat(page.locator("h1")).containsText("Marie-Soleil");
        assertThat(page.locator("#issue")).hasCount(0);
        other.page().navigate(page.url());
        new CertificateDesk(other).issues();
        assertThat(other.page().locator("main")).containsText("Nul, corrigé");
    }

    void notesTheBirth(String number) {
        Page page = officer.page();
        officer.goes("/bureau/changements");
        page.locator("#changes tbody tr", new Page.LocatorOptions().setHasText(number))
                .locator("a[href^='/bureau/changement?']")
                .click();
        page.locator("input[name='outcome'][value='ACCEPTED']").check();
        page.locator("#note").click();
        page.waitForURL("**/bureau/demande?**");
    }
}
