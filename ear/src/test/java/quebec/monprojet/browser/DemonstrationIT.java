package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/** What a visitor of a demonstration finds, and nobody else does. */
@At(Moment.OPEN)
class DemonstrationIT {

    @Test
    void aVisitorLearnsWhoOneMayBe(Chromium chromium, Portal portal) {
        for (Screen screen : Screen.values()) {
            try (Person visitor = chromium.person(portal, screen)) {
                visitor.goes("/");
                visitor.link("Comptes, codes et courriels").click();
                visitor.reads("Visiter la démonstration");
                assertThat(visitor.page().locator("main")).containsText(portal.password());
                assertThat(visitor.page().locator("#codes .summary-row")).hasCount(8);
                visitor.judges("demonstration");
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    @Test
    void aVisitorReadsAReceiptThatWasMailed(Chromium chromium, Portal portal) throws Exception {
        assertThat(portal.submits(portal.tickets().get(0))).contains("\"rank\":");
        try (Person visitor = chromium.person(portal, Screen.PHONE)) {
            visitor.goes("/demonstration/courriel");
            visitor.reads("Courriels");
            Page page = visitor.page();
            String acknowledged = ".task:has-text('demande-1@') a:has-text('est reçue')";
            Patience.until("the letter", () -> reloaded(page).locator(acknowledged).count() > 0);
            visitor.judges("demonstration-courriels");
            page.locator(acknowledged).first().click();
            assertThat(page.frameLocator("iframe").locator("body")).not().isEmpty();
            visitor.neverScrollsSideways();
            visitor.photographs("demonstration-lettre");
            Download receipt =
                    page.waitForDownload(() -> page.locator("a:has-text('.pdf')").click());
            assertThat(receipt.suggestedFilename()).endsWith(".pdf");
        }
    }

    @Test
    void whoComesThroughAProxyFindsNothing(Portal portal) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(portal.at("/demonstration"))
                        .header("X-Forwarded-For", "192.0.2.7")
                        .build();
        int status =
                HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        assertThat(status).isEqualTo(404);
    }

    private static Page reloaded(Page page) {
        page.reload();
        return page;
    }
}
