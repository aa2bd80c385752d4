package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/** How the work stands, for whoever does it, whoever checks it, and everybody. */
@At(Moment.OPEN)
class FiguresIT {

    @Test
    void aMemberReadsTheChartsAndTakesATableAway(Chromium chromium, Portal portal) {
        portal.tickets().subList(0, 12).forEach(portal::submits);
        try (Person manager = chromium.person(portal, Screen.DESKTOP)) {
            manager.entersTheDesk("gestion-1@demo.example");
            Page page = manager.page();
            Patience.until(
                    "figures of what was received",
                    () -> {
                        manager.goes("/bureau/tableau");
                        return page.locator("#p-waiting").count() == 1
                                && page.locator("svg.chart").count() > 0;
                    });
            assertThat(page.locator("#forecast")).containsText("Trop tôt pour le dire");
            manager.judges("bureau-tableau");
            page.locator("#volet").selectOption("EXEMPT");
            page.locator(".figures-asked button").click();
            assertThat(page.locator("#volet")).hasValue("EXEMPT");
            var file =
                    page.waitForDownload(
                            () ->
                                    page.locator("a[href*='table=waiting'][href*='format=xlsx']")
                                            .click());
            assertThat(file.suggestedFilename())
                    .startsWith("traitement-waiting-")
                    .endsWith(".xlsx");
            assertThat(manager.complaints()).isEmpty();
            assertThat(manager.goes("/bureau/verification").status()).isEqualTo(403);
        }
    }

    @Test
    void anAuditorDrawsASample(Chromium chromium, Portal portal) {
        try (Person auditor = chromium.person(portal, Screen.DESKTOP)) {
            auditor.entersTheDesk("audit@demo.example");
            auditor.goes("/bureau/verification");
            Page page = auditor.page();
            page.locator("#graine").fill("VGQ-1");
            page.locator(".figures-asked button").click();
            assertThat(page.locator("#drawn")).isVisible();
            auditor.judges("bureau-verification");
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void everybodyReadsHowTheWorkStands(Chromium chromium, Portal portal) {
        try (Person visitor = chromium.person(portal, Screen.PHONE)) {
            Patience.until(
                    "the first public figures", () -> visitor.goes("/traitement").status() == 200);
            visitor.judges("traitement");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
