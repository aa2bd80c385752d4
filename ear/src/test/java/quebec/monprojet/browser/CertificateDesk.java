package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An officer at the certificates of those who were selected. */
record CertificateDesk(Person officer) {

    /**
     * All that was drawn up for one family.
     *
     * @param colleague who says why it may be issued where something is not established
     */
    void issuesAll(String number, Person colleague) {
        Page page = officer.page();
        officer.goes("/bureau/certificats");
        Locator drawn =
                page.locator("#drawn tbody tr", new Page.LocatorOptions().setHasText(number));
        assertThat(drawn.first()).isVisible();
        for (int left = drawn.count(); left > 0; left--) {
            drawn.first().locator("a[href^='/bureau/certificat?']").click();
            if (page.locator("#vouch").count() > 0) {
                assertThat(page.locator("#lacking")).containsText("Passeport");
                assertThat(page.locator("#issue")).hasCount(0);
                new CertificateDesk(colleague).vouches(page.url());
                page.reload();
            }
            issues();
            officer.goes("/bureau/certificats");
            assertThat(drawn).hasCount(left - 1);
        }
    }

    private void vouches(String draft) {
        Page page = officer.page();
        page.navigate(draft);
        officer.photographs("bureau-certificat-non-etabli");
        page.locator("#voucher").fill("Les pièces ont été vues au consulat.");
        page.locator("#vouch").click();
        page.waitForURL("**/bureau/certificat?**fait=certificate-vouched");
        assertThat(page.locator("#issue")).hasCount(0);
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
        assertThat(page.locator("#effect")).containsText("remplacé");
        page.locator("input[name='outcome'][value='ACCEPTED']").check();
        page.locator("#note").click();
        page.waitForURL("**/bureau/demande?**");
    }
}
