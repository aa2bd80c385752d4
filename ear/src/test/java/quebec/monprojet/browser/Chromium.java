package quebec.monprojet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the machine; each person gets a profile of their own in it. */
public final class Chromium implements AutoCloseable {

    static final Path PROGRAM = Path.of(System.getProperty("browser.program", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setHeadless(true)
                                        .setTimeout(120_000)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    /** Somebody with a browser that has never been here. */
    public Person person(Portal portal, Screen screen) {
        return new Person(portal, screen, browser.newContext(options(portal, screen)));
    }

    /** Somebody whose browser runs no script. */
    public Person personWithoutScript(Portal portal, Screen screen) {
        return new Person(
                portal,
                screen,
                browser.newContext(options(portal, screen).setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions options(Portal portal, Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL(portal.at("/").toString())
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.isTouched())
                .setLocale("de-DE")
                .setTimezoneId("Asia/Kathmandu");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
