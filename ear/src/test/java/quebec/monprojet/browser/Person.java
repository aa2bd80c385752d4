package quebec.monprojet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody in front of a browser of their own. Whatever the console complains about, a policy that
 * a page broke included, is remembered and told at the end.
 */
public final class Person implements AutoCloseable {

    /** WCAG 2.2 at level AA, with all that it builds on. */
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Portal portal;
    private Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Person(Portal portal, Screen screen, BrowserContext context) {
        this.portal = portal;
        this.screen = screen;
        this.context = context;
        context.setDefaultTimeout(60_000);
        this.page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to a path of the portal, or follows a link of a letter. */
    public Response goes(String address) {
        return page.navigate(address);
    }

    public void signsIn(String address) {
        signsIn(address, portal.password());
    }

    public void signsIn(String address, String password) {
        goes("/connexion");
        page.locator("#address").fill(address);
        page.locator("#password").fill(password);
        page.locator("#signIn").click();
    }

    /** A member of the staff, by password and by the code of their device. */
    public void entersTheDesk(String address) {
        goes("/bureau/connexion");
        page.locator("#address").fill(address);
        page.locator("#password").fill(portal.password());
        page.locator("#signIn").click();
        page.locator("#code").fill(new Device(portal.secretOf(address)).code());
        page.locator("#enter").click();
        page.waitForURL("**/bureau");
    }

    /** Looks at the same page on another screen from now on. */
    public void movesTo(Screen other) {
        screen = other;
        page.setViewportSize(other.width(), other.height());
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** Changes the language by the page that takes the attestation. */
    public void prefers(String language) {
        goes("/langue?vers=" + language + "&retour=/");
        page.locator("#attest").click();
        page.waitForURL(portal.at("/").toString());
    }

    /** What every page owes to everybody, whatever it is about. */
    public void findsThePageSound(String language) {
        findsNoBarrier();
        neverScrollsSideways();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
        assertThat(page.content()).as("texts of %s", page.url()).doesNotContain("⟨", "???");
    }

    /** The button of the waiting page, until the answer is there. */
    public void presses() {
        page.locator("#submit").click();
        isAnswered();
    }

    /** The waiting page has given way to the answer. */
    void isAnswered() {
        page.locator("body:not(.waiting)").waitFor();
        page.waitForLoadState();
    }

    /** The page has one h1, and it says this. */
    public void reads(String heading) {
        assertThat(page.locator("h1").allTextContents())
                .singleElement()
                .asString()
                .isEqualToNormalizingWhitespace(heading);
    }

    /** No rule of WCAG 2.2 AA that a machine can judge is broken. */
    public void findsNoBarrier() {
        boolean framed = page.frames().size() > 1; // only then one page is not all of it
        List<Rule> violations =
                new AxeBuilder(page)
                        .setLegacyMode(!framed)
                        .withTags(WCAG_22_AA)
                        .analyze()
                        .getViolations();
        assertThat(violations)
                .as("barriers on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** Nothing makes the page wider than the screen. */
    public void neverScrollsSideways() {
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue())
                .as("width of %s on %s pixels", page.url(), screen.width())
                .isLessThanOrEqualTo(screen.width());
    }

    /** What every page owes to everybody in its one language, with a picture of it. */
    public void judges(String name) {
        findsNoBarrier();
        neverScrollsSideways();
        photographs(name);
    }

    /** Keeps the whole page as {@code target/screenshots/<name>-<screen>.png}. */
    public void photographs(String name) {
        Path file = Path.of("target", "screenshots", name + "-" + screen.label() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Everything the console complained about since the last time. */
    public List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    @Override
    public void close() {
        context.close();
    }
}
