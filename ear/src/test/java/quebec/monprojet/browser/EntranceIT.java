package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that keeps people company while every seat is taken. */
@At(Moment.CROWDED)
class EntranceIT {

    private static final String PAGE = "**/connexion";
    private static final String FROM = "X-Forwarded-For";
    private static final int BUSY = 503;

    @Test
    void whoWaitsIsLetInByItselfOnceSomebodyHasTheirTicket(Chromium chromium, Portal portal) {
        try (Person first = from("192.0.2.1", chromium, portal, Screen.PHONE);
                Person next = from("198.18.3.1", chromium, portal, Screen.PHONE)) {
            first.signsIn("demande-1@demo.example");
            first.page().waitForURL(Pattern.compile(".*/dossier/?"));
            assertThat(next.goes("/connexion").status()).isEqualTo(BUSY);
            next.reads("Beaucoup de monde en ce moment");
            assertThat(first.goes("/attente/" + portal.period()).status()).isEqualTo(200);
            assertThat(next.page().locator("#signIn"))
                    .isVisible(new IsVisibleOptions().setTimeout(60_000));
            next.signsIn("demande-2@demo.example");
            next.page().waitForURL(Pattern.compile(".*/dossier/?"));
            assertThat(first.page().reload().status()).as("their button").isEqualTo(200);
            assertThat(next.goes("/attente/" + portal.period()).status()).isEqualTo(200);
        }
    }

    /** Each of its pages costs a session, and anybody may ask for one. */
    @Test
    void theDoorsOfTheOfficeHaveSeatsOfTheirOwn(Chromium chromium, Portal portal) {
        try (Person officer = from("192.0.2.7", chromium, portal, Screen.DESKTOP);
                Person stranger = from("198.18.4.1", chromium, portal, Screen.DESKTOP)) {
            assertThat(officer.goes("/bureau/connexion").status()).isEqualTo(200);
            assertThat(stranger.goes("/bureau/connexion").status()).isEqualTo(BUSY);
            assertThat(stranger.goes("/bureau/connexion.xhtml").status()).isEqualTo(BUSY);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE, 198.51.100.1", "en, DESKTOP, 198.18.1.1", "es, NARROW, 198.18.2.1"})
    void itTellsThePlaceOrThatOneComesSoon(
            String language, Screen screen, String network, Chromium chromium, Portal portal) {
        try (Person inside = from("203.0.113.7", chromium, portal, Screen.PHONE);
                Person next = from(network, chromium, portal, screen);
                Person neighbour = from(network, chromium, portal, screen)) {
            inside.signsIn("demande-3@demo.example");
            inside.page().waitForURL(Pattern.compile(".*/dossier/?"));
            looks(next, network, language, "entrance-place-" + language);
            assertThat(next.page().locator("main dd")).hasCount(2);
            looks(neighbour, network, language, "entrance-soon-" + language);
            assertThat(neighbour.page().locator("main dd")).hasCount(0);
            assertThat(inside.goes("/attente/" + portal.period()).status()).isEqualTo(200);
            next.signsIn("demande-4@demo.example");
            next.page().waitForURL(Pattern.compile(".*/dossier/?"));
            assertThat(next.goes("/attente/" + portal.period()).status()).isEqualTo(200);
        }
    }

    private static void looks(Person person, String network, String language, String name) {
        if (!language.equals("fr")) {
            person.prefers(language);
        }
        person.page().route(PAGE, route -> onceOnly(route, network));
        assertThat(person.goes("/connexion").status()).isEqualTo(BUSY);
        person.page().waitForLoadState(LoadState.NETWORKIDLE);
        person.findsThePageSound(language);
        person.photographs(name);
        person.page().unroute(PAGE);
    }

    /** Does not refresh while somebody looks at it. */
    private static void onceOnly(Route route, String network) {
        Map<String, String> asked = new HashMap<>(route.request().allHeaders());
        asked.put(FROM, network);
        APIResponse answer = route.fetch(new Route.FetchOptions().setHeaders(asked));
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.remove("refresh");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
    }

    private static Person from(String address, Chromium chromium, Portal portal, Screen screen) {
        Person person = chromium.person(portal, screen);
        person.context().setExtraHTTPHeaders(Map.of(FROM, address));
        return person;
    }
}
