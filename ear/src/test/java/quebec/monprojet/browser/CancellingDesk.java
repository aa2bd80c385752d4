package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Two managers at the decision of the minister that ends a period's applications. */
record CancellingDesk(Person author, Person second) {

    void cancels(String period) {
        author.goes("/bureau/annulations");
        Page page = author.page();
        page.locator("#number").fill("ANN-2026-1");
        page.locator("#period").selectOption(period);
        page.locator("#reason").fill("Le ministre met fin à l’examen des demandes.");
        page.locator("#legalBasis").fill("I-0.2, art. 3.5");
        page.locator("#draft").click();
        assertThat(page.locator("main .card")).containsText("Une autre personne");
        second.goes("/bureau/annulations");
        second.photographs("bureau-annulation-de-cinquante");
        second.page().locator("#confirm-ANN-2026-1").fill(period);
        second.page().locator("button[name='approve']").click();
        assertThat(second.page().locator("button[name='approve']")).hasCount(0);
    }
}
