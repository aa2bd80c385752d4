package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/**
 * Operations at the desk: everything seen, a reason for every order, and the order in the journal.
 */
@At(Moment.OPEN)
class OperationsDeskIT {

    @Test
    void anOrderNeedsAReasonAndStandsInTheJournal(Chromium chromium, Portal portal) {
        try (Person administrator = chromium.person(portal, Screen.DESKTOP);
                Person onThePhone = chromium.person(portal, Screen.PHONE)) {
            administrator.entersTheDesk("administration@demo.example");
            Page page = administrator.page();
            administrator.link("Exploitation").first().click();
            administrator.reads("Exploitation");
            Patience.until(
                    "heartbeats",
                    () -> {
                        page.reload();
                        return page.getByText("Rappels des pièces demandées").count() > 0;
                    });
            administrator.judges("bureau-exploitation");
            page.locator("button[name='rest'][value='document-requests']").click();
            assertThat(page.locator("#error-summary")).containsText("Dites pourquoi");
            page.locator("#why").fill("essai de mise au repos");
            page.locator("button[name='rest'][value='document-requests']").click();
            assertThat(page.locator("#just-done")).containsText("au repos");
            assertThat(page.getByText("essai de mise au repos")).isVisible();
            page.locator("#why").fill("fin de l’essai de repos");
            Patience.until(
                    "it rests",
                    () -> {
                        page.reload();
                        return page.locator("button[name='resume']").count() > 0;
                    });
            page.locator("#why").fill("fin de l’essai de repos");
            page.locator("button[name='resume'][value='document-requests']").click();
            assertThat(page.locator("#just-done")).containsText("reprend");

            administrator.goes("/bureau/journal");
            page.locator("#act").selectOption("operations.heartbeat-rested");
            page.locator("#find").click();
            assertThat(page.locator("tbody tr").first()).containsText("au repos");
            assertThat(administrator.complaints()).isEmpty();

            onThePhone.entersTheDesk("audit@demo.example");
            onThePhone.goes("/bureau/exploitation");
            assertThat(onThePhone.page().locator("#why")).hasCount(0);
            onThePhone.judges("bureau-exploitation");
            assertThat(onThePhone.complaints()).isEmpty();
        }
    }

    @Test
    void anAuditorFindsAllThatConcernsAFile(Chromium chromium, Portal portal) {
        portal.submits(portal.tickets().get(0));
        try (Person auditor = chromium.person(portal, Screen.DESKTOP)) {
            auditor.entersTheDesk("audit@demo.example");
            Page page = auditor.page();
            Patience.until(
                    "a file",
                    () -> {
                        auditor.goes("/bureau/demandes");
                        return page.locator("a[href^='/bureau/demande?numero=']").count() > 0;
                    });
            String number =
                    page.locator("a[href^='/bureau/demande?numero=']")
                            .first()
                            .getAttribute("href")
                            .replaceAll(".*=", "");
            auditor.goes("/bureau/demande?numero=" + number);
            auditor.goes("/bureau/journal?dossier=" + number);
            assertThat(page.locator("tbody")).containsText("dossier lu");
            assertThat(page.locator("tbody")).containsText("Dossier : scellé");
            auditor.judges("bureau-journal-dossier");
            page.locator("#file").fill("");
            page.locator("#person").fill(number);
            page.locator("#find").click();
            assertThat(page.locator("tbody")).containsText("dossier lu");
            assertThat(auditor.complaints()).isEmpty();
        }
    }
}
