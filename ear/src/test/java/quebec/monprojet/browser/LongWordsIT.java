package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/** What somebody wrote at length outlives their session, and nobody else reads it. */
@At(Moment.OPEN)
class LongWordsIT {

    private static final int PLACE = 12;
    private static final String WRITTEN = "Bonjour,\n\nje vous écris longuement.";

    @Test
    void aLongMessageIsThereAgainOnceItsWriterIsBack(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE)) {
            Submitting.isReceived(applicant, PLACE, portal);
            Page page = applicant.page();
            page.locator("#words").fill(WRITTEN);
            applicant.context().clearCookies();
            page.locator("#write").click();
            page.waitForURL("**/connexion?**");
            comesBack(applicant, PLACE, portal);
            page.waitForURL("**/dossier/messages");
            assertThat(page.locator("#words")).hasValue(WRITTEN);
            assertThat(page.locator(".kept-back")).isVisible();
            applicant.findsThePageSound("fr");
            applicant.photographs("messages-retrouves");

            page.locator("#write").click();
            assertThat(page.locator(".conversation-words")).containsText("longuement");
            applicant.goes("/dossier/messages");
            assertThat(page.locator("#words")).hasValue("");
        }
    }

    @Test
    void nobodyElseFindsItOnASharedComputer(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE)) {
            Submitting.isReceived(applicant, PLACE - 1, portal);
            Page page = applicant.page();
            page.locator("#words").fill(WRITTEN);
            page.locator("a[href='/quitter']").click();
            page.waitForURL("**/?fait=quitte");
            assertThat(page.locator(".notice-success")).isVisible();
            holds(page, 0);

            applicant.goes("/connexion");
            comesBack(applicant, PLACE - 1, portal);
            page.waitForURL(Pattern.compile(".*/dossier/?"));
            applicant.goes("/dossier/messages");
            assertThat(page.locator("#words")).hasValue("");
            page.locator("#words").fill(WRITTEN);
            holds(page, 1);
            applicant.context().clearCookies();
            applicant.goes("/connexion");
            comesBack(applicant, PLACE - 2, portal);
            page.waitForURL(Pattern.compile(".*/dossier/?"));
            holds(page, 0);
        }
    }

    private static void comesBack(Person applicant, int place, Portal portal) {
        applicant.page().locator("#address").fill("demande-" + place + "@demo.example");
        applicant.page().locator("#password").fill(portal.password());
        applicant.page().locator("#signIn").click();
    }

    private static void holds(Page page, int texts) {
        Patience.until(
                "what the tab keeps", () -> page.evaluate("sessionStorage.length").equals(texts));
    }
}
