package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/** A decision that ends the applications of a period which receives no more. */
@At(Moment.FULL)
class CancellingIT {

    @Test
    void isNotOnePersonsAlone(Chromium chromium, Portal portal) {
        portal.submits(portal.tickets().get(0));
        try (Person author = chromium.person(portal, Screen.DESKTOP);
                Person second = chromium.person(portal, Screen.DESKTOP)) {
            author.entersTheDesk("gestion-2@demo.example");
            Page page = author.page();
            Patience.until("the board to say so", () -> seesItFull(page, portal));
            drafts(author, portal);
            assertThat(page.locator("main .card")).containsText("Une autre personne");
            assertThat(page.locator("button[name='approve']")).hasCount(0);
            author.judges("bureau-annulation-redigee");
            page.locator("button[name='withdraw']").click();
            assertThat(page.locator("main .card")).hasCount(0);

            drafts(author, portal);
            second.entersTheDesk("gestion-1@demo.example");
            second.goes("/bureau/annulations");
            second.judges("bureau-annulation-a-approuver");
            second.page().locator("button[name='approve']").click();
            assertThat(second.page().locator("#error-summary")).containsText("pour confirmer");
            second.judges("bureau-annulation-a-confirmer");
            second.page().locator("#confirm-ANN-2026-1").fill(portal.period());
            second.page().locator("button[name='approve']").click();
            assertThat(second.page().locator("main .card")).hasCount(1);
            assertThat(second.page().locator("button[name='withdraw']")).hasCount(0);
            second.judges("bureau-annulation-approuvee");
        }
    }

    private static boolean seesItFull(Page page, Portal portal) {
        page.navigate("/api/periods/" + portal.period());
        return page.content().contains("FULL");
    }

    private static void drafts(Person author, Portal portal) {
        author.goes("/bureau/annulations");
        Page page = author.page();
        page.locator("#draft").click();
        assertThat(page.locator("#error-summary li")).hasCount(4);
        page.locator("#number").fill("ANN-2026-1");
        page.locator("#period").selectOption(portal.period());
        page.locator("#reason").fill("Le ministre met fin à l’examen des demandes.");
        page.locator("#legalBasis").fill("I-0.2, art. 3.5");
        page.locator("#draft").click();
    }
}
