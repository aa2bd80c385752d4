package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people come in, stay and leave, as the shipped portal does it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionsIT {

    private static final String COOKIE = "__Host-mpq";
    private static final String NEVER_KNOWN = "personne-%s@demo.example";

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void aSessionGetsAnotherNameAtSignIn() {
        Browser browser = Browser.onThePortal();
        Page door = browser.get("/connexion");
        browser.keep(COOKIE, browser.cookie(COOKIE).isEmpty() ? "planted" : browser.cookie(COOKIE));
        String before = browser.cookie(COOKIE);
        signIn(browser, door, Cast.APPLICANT.address(), Cast.password());
        assertThat(browser.cookie(COOKIE)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theCookieIsForThisHostAndNoScript() {
        Browser browser = Browser.onThePortal();
        Page door = browser.get("/connexion");
        Page inside = signIn(browser, door, Cast.APPLICANT.address(), Cast.password());
        assertThat(inside.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(COOKIE))
                .isNotEmpty()
                .allSatisfy(
                        cookie ->
                                assertThat(cookie.toLowerCase(Locale.ROOT))
                                        .contains("; secure", "; httponly", "; samesite=lax")
                                        .contains("path=/")
                                        .doesNotContain("domain="));
    }

    @Test
    void whoSignsInFromTheWaitingPageReturnsThere() {
        Browser browser = Browser.onThePortal();
        String waiting = "/attente/" + Cast.period();
        Page sent = browser.get(waiting);
        assertThat(sent.location()).startsWith("/connexion?retour=");
        Page door = browser.get(sent.location());
        assertThat(door.status()).isEqualTo(200);
        Page inside = signIn(browser, door, Cast.OTHER_APPLICANT.address(), Cast.password());
        assertThat(inside.location()).isEqualTo(waiting);
    }

    @Test
    void nobodyIsLedToAnotherSiteAfterSigningIn() {
        for (String elsewhere :
                List.of("https://example.org/", "//example.org/", "/\\example.org")) {
            Browser browser = Browser.onThePortal();
            Page door = browser.get("/connexion?retour=" + Browser.encoded(elsewhere));
            Page inside =
                    browser.submit(
                            door,
                            Map.of(
                                    "address",
                                    Cast.OTHER_APPLICANT.address(),
                                    "password",
                                    Cast.password(),
                                    "wanted",
                                    elsewhere),
                            "signIn");
            assertThat(inside.header("Location")).isEqualTo("/dossier");
        }
    }

    @Test
    void leavingEndsTheSessionEverywhereItsCookieWent() {
        Browser browser = Cast.OTHER_APPLICANT.anotherBrowser();
        String cookie = browser.cookie(COOKIE);
        assertThat(browser.get("/compte").status()).isEqualTo(200);
        browser.post("/quitter", Map.of());
        browser.keep(COOKIE, cookie);
        assertThat(browser.get("/compte").status()).isEqualTo(302);
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() {
        Browser here = signedIn("demande-7@demo.example");
        Browser elsewhere = signedIn("demande-7@demo.example");
        String next = "colline-forge-" + UUID.randomUUID();
        changePassword(here, Cast.password(), next);
        assertThat(here.get("/compte").status()).isEqualTo(200);
        assertThat(elsewhere.get("/compte").status()).isEqualTo(302);
        changePassword(here, next, Cast.password());
    }

    @Test
    void theSameIsSaidWhetherOrNotAnAddressHasAnAccount() {
        Page known = refused("demande-5@demo.example");
        Page unknown = refused(NEVER_KNOWN.formatted(1));
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(withoutWhatWasTyped(known)).isEqualTo(withoutWhatWasTyped(unknown));
    }

    /** Hashing takes most of the time, and must be done for nobody as for somebody. */
    @Test
    void itTakesAsLongWhetherOrNotAnAddressHasAnAccount() {
        refused("demande-6@demo.example");
        refused(NEVER_KNOWN.formatted(2));
        List<Duration> known = new ArrayList<>();
        List<Duration> unknown = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            known.add(timeOf("demande-6@demo.example"));
            unknown.add(timeOf(NEVER_KNOWN.formatted("x" + i)));
        }
        Duration one = Collections.min(known);
        Duration other = Collections.min(unknown);
        assertThat(one).isLessThan(other.multipliedBy(3));
        assertThat(other).isLessThan(one.multipliedBy(3));
    }

    @Test
    void guessingIsSlowedAndNeverLocksAnybodyOut() {
        Browser browser = Browser.onThePortal();
        String victim = NEVER_KNOWN.formatted("v");
        Page answer = signIn(browser, browser.get("/connexion"), victim, "wrong");
        for (int i = 0; i < 14 && answer.status() != 429; i++) {
            answer = signIn(browser, browser.get("/connexion"), victim, "wrong-" + i);
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 300);
    }

    @Test
    void personalPagesAreKeptNowhereAndFramedByNobody() {
        for (String path : List.of("/compte", "/dossier/verifier", "/dossier/export")) {
            Page page = Cast.APPLICANT.browser().get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.header("Cache-Control")).as(path).contains("no-store");
            assertThat(page.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(page.header("Content-Security-Policy"))
                    .as(path)
                    .contains("script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
        }
    }

    @Test
    void theBackOfficeRunsNoScriptWithoutItsNonce() {
        Page page = Browser.onThePortal().get("/bureau/connexion");
        List<String> policies = page.headers().allValues("Content-Security-Policy");
        assertThat(policies).anyMatch(policy -> policy.contains("frame-ancestors 'none'"));
        assertThat(policies).anyMatch(policy -> policy.contains("'nonce-"));
        assertThat(policies)
                .noneMatch(policy -> policy.matches(".*script-src[^;]*unsafe-(inline|eval).*"));
    }

    @Test
    void aFormOfTheBackOfficeIsShownAgainWithoutScriptAndWithoutItsNonceIsNoFailure() {
        Browser browser = Browser.onThePortal();
        Page door = browser.get("/bureau/connexion");
        Map<String, String> nobody = Map.of("address", NEVER_KNOWN.formatted("b"), "password", "x");
        Page again = browser.submit(door, nobody, "signIn");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("error-summary");
        for (String nonce : List.of("forged", "", "\u0000")) {
            Page fresh = browser.get("/bureau/connexion");
            Map<String, String> forged = new HashMap<>(nobody);
            forged.put("primefaces.nonce", nonce);
            assertThat(browser.submit(fresh, forged, "signIn").status()).isIn(200, 403);
        }
    }

    /** Whoever compares documents while they write reasons opens many pages beside. */
    @Test
    void aFormIsGoodAfterFortyOtherPagesWereOpened() {
        Browser browser = Browser.onThePortal();
        Page door = browser.get("/connexion");
        for (int i = 0; i < 40; i++) {
            assertThat(browser.get("/connexion").hasForm()).isTrue();
        }
        Page inside = signIn(browser, door, Cast.OTHER_APPLICANT.address(), Cast.password());
        assertThat(inside.status()).isEqualTo(302);
    }

    @Test
    void aForgedHostLeadsNobodyAway() {
        for (String path :
                List.of("/compte", "/dossier", "/bureau", "/dossier/", "/langue/choix")) {
            Raw.Answer answer =
                    Raw.send(
                            Surroundings.PORTS.http(),
                            "GET "
                                    + path
                                    + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer.text()).as(path).doesNotContain("evil.example");
        }
    }

    /** Somebody whom no other test needs. */
    private static Browser signedIn(String address) {
        Browser browser = Browser.onThePortal();
        Page inside = signIn(browser, browser.get("/connexion"), address, Cast.password());
        assertThat(inside.status()).isEqualTo(302);
        return browser;
    }

    private static void changePassword(Browser browser, String from, String to) {
        Page changed =
                browser.submit(
                        browser.get("/compte/mot-de-passe"),
                        Map.of("present", from, "password", to),
                        "change");
        assertThat(changed.status()).as(changed.body()).isEqualTo(302);
    }

    private static Page refused(String address) {
        Browser browser = Browser.onThePortal();
        return signIn(browser, browser.get("/connexion"), address, "not-the-password");
    }

    private static Duration timeOf(String address) {
        Browser browser = Browser.onThePortal();
        Page door = browser.get("/connexion");
        long began = System.nanoTime();
        signIn(browser, door, address, "not-the-password");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Page signIn(Browser browser, Page door, String address, String password) {
        return browser.submit(door, Map.of("address", address, "password", password), "signIn");
    }

    private static String withoutWhatWasTyped(Page page) {
        return page.body()
                .replaceAll("[\\w-]+@demo\\.example", "")
                .replaceAll("value=\"-?\\d+:-?\\d+\"", "");
    }
}
