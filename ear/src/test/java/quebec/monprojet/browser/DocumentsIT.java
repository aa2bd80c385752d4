package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.PlayedScanner;

/** Documents as they are sent from a phone, on a good line, on a bad one, and without script. */
@At(Moment.EVE)
class DocumentsIT {

    private static final Pattern PASSPORT =
            Pattern.compile(".*/dossier/document\\?piece=passport.moi");

    @Test
    void photographsArriveInTheirOrderAndAreShownOnceTheyAreClean(
            Chromium chromium, Portal portal) {
        try (Applicant applicant =
                        somebody("pieces", chromium.person(portal, Screen.PHONE), portal);
                PlayedScanner scanner = portal.scanner()) {
            Page page = applicant.opensAnAccount().page();
            page.locator("a[href='/dossier/documents']").click();
            applicant.person().findsThePageSound("fr");
            applicant.person().photographs("documents");
            page.locator("a[href='/dossier/document?piece=passport.moi']").click();
            applicant.person().findsThePageSound("fr");
            page.locator("#files")
                    .setInputFiles(new FilePayload[] {Paper.photograph(1), Paper.photograph(2)});
            page.locator("#send").click();
            page.waitForURL(PASSPORT);
            assertThat(page.locator(".file")).hasCount(2);
            Patience.until("clean files", () -> clean(page) == 2 && scanner.wasAsked());
            assertThat(page.locator(".file img")).hasCount(2);
            applicant.person().findsThePageSound("fr");
            applicant.person().photographs("document");
            page.locator("button[name=monter]").click();
            assertThat(page.locator(".file-name").first()).hasText("page 2.jpg");
            page.locator("button[name=retirer]").first().click();
            assertThat(page.locator(".file")).hasCount(1);
            page.locator("a[href*='remplace=']").click();
            page.locator("#files").setInputFiles(Paper.photograph(3));
            page.locator("#send").click();
            page.waitForURL(PASSPORT);
            assertThat(page.locator(".file-name")).hasText("page 3.jpg");
            assertThat(applicant.person().complaints()).isEmpty();
        }
    }

    private static long clean(Page page) {
        page.reload();
        return page.locator(".file .tag-done").count();
    }

    @Test
    void aLineThatBreaksCostsAPieceAndNotTheFile(Chromium chromium, Portal portal) {
        try (Applicant applicant =
                somebody("coupure", chromium.person(portal, Screen.PHONE), portal)) {
            Page page = applicant.opensAnAccount().page();
            AtomicInteger pieces = new AtomicInteger();
            page.route("**/dossier/envoi/*", route -> breakSome(route, pieces));
            applicant.person().goes("/dossier/document?piece=passport.moi");
            page.locator("#files").setInputFiles(Paper.photograph(4));
            page.locator("#send").click();
            page.locator(".file").waitFor();
            assertThat(page.locator(".file .tag-wrong")).hasCount(0);
            assertThat(pieces.get()).as("more pieces than one").isGreaterThan(3);
        }
    }

    private static void breakSome(Route route, AtomicInteger pieces) {
        if (pieces.incrementAndGet() % 2 == 0) {
            route.abort();
        } else {
            route.resume();
        }
    }

    @Test
    void withoutScriptTheyAreSentWholeAndWhatIsWrongIsSaid(Chromium chromium, Portal portal) {
        Person phone = chromium.personWithoutScript(portal, Screen.NARROW);
        try (Applicant applicant = somebody("sans-script", phone, portal)) {
            Page page = applicant.opensAnAccount().page();
            applicant.person().goes("/dossier/document?piece=passport.moi");
            page.locator("#files").setInputFiles(Paper.photograph(5));
            page.locator("#send").click();
            page.waitForURL(PASSPORT);
            assertThat(page.locator(".file-name")).hasText("page 5.jpg");
            page.locator("#files")
                    .setInputFiles(
                            new FilePayload(
                                    "page.svg",
                                    "image/svg+xml",
                                    "<svg  />......".getBytes(StandardCharsets.UTF_8)));
            page.locator("#send").click();
            assertThat(page.locator("#error-summary a")).hasAttribute("href", "#files");
            assertThat(page.title()).startsWith("Erreur");
            page.locator("#explanation").fill("Mon passeport a été volé.");
            page.locator("#explain").press("Enter");
            assertThat(page.locator("#explanation")).hasValue("Mon passeport a été volé.");
            phone.goes("/dossier/documents");
            assertThat(page.locator(".tag-wrong")).hasCount(1);
        }
    }

    private static Applicant somebody(String name, Person person, Portal portal) {
        return new Applicant(portal, person, Hands.POINTER, name);
    }
}
