package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.fixture.Patience;

/** Whoever comes after the last place. */
@At(Moment.FULL)
class FullIT {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void isToldWithAProofOfTheirOwn(String language, Chromium chromium, Portal portal) {
        try (Person late = comesLate(chromium.person(portal, Screen.NARROW), language, portal)) {
            assertThat(late.page().locator("body")).hasClass("full");
            late.findsThePageSound(language);
            late.photographs("full-" + language);
            String proof = late.page().locator("#proof").textContent();
            late.goes("/recu/");
            late.page().locator("#pasted").fill(proof);
            late.page().locator("#check").click();
            assertThat(late.page().locator("#answer")).hasClass("verdict asked");
            late.findsThePageSound(language);
        }
    }

    @Test
    void findsTheFirstProofAgain(Chromium chromium, Portal portal) {
        try (Person late = comesLate(chromium.person(portal, Screen.PHONE), "fr", portal)) {
            late.photographs("full");
            String first = late.page().locator("#proof").textContent();
            Patience.until("the record of it", () -> readsTheProof(late.page(), portal, first));
            late.reads("Toutes les places sont attribuées");
            late.goes("/dossier/");
            late.findsThePageSound("fr");
            late.photographs("dossier-asked");
            late.page().locator("main a.button[href^='/attente/']").click();
            late.page().waitForURL("**/attente/*");
            assertThat(late.page().locator("#proof")).hasText(first);
        }
    }

    @Test
    void mayCloseTheirAccount(Chromium chromium, Portal portal) {
        leaveNoPlace(portal);
        try (Person late = chromium.person(portal, Screen.PHONE)) {
            asks(late, "demande-4@demo.example", portal);
            String first = late.page().locator("#proof").textContent();
            Patience.until("the record of it", () -> readsTheProof(late.page(), portal, first));
            late.goes("/compte/fermer");
            late.page().locator("#password").fill(portal.password());
            late.page().locator("#close").click();
            assertThat(late.page().locator(".notice:visible")).isVisible();
            late.findsThePageSound("fr");
        }
    }

    private static boolean readsTheProof(Page page, Portal portal, String first) {
        page.navigate("/attente/" + portal.period());
        return page.locator("#proof").count() == 1
                && page.locator("#proof").textContent().equals(first);
    }

    @Test
    void isToldWithoutScript(Chromium chromium, Portal portal) {
        try (Person late =
                comesLate(chromium.personWithoutScript(portal, Screen.PHONE), "fr", portal)) {
            late.reads("Toutes les places sont attribuées");
            assertThat(late.page().locator("#proof")).containsText("asked-after-full");
        }
    }

    @Test
    void findsTheWaitingPageSayingIt(Chromium chromium, Portal portal) {
        leaveNoPlace(portal);
        try (Person late = chromium.person(portal, Screen.PHONE)) {
            late.signsIn("demande-5@demo.example");
            late.page().waitForURL(Pattern.compile(".*/dossier/?"));
            Patience.until("the board to say so", () -> seesItFull(late.page(), portal));
            late.findsThePageSound("fr");
        }
    }

    private static boolean seesItFull(Page page, Portal portal) {
        page.navigate("/attente/" + portal.period());
        return "FULL".equals(page.locator("#wait").getAttribute("data-state"));
    }

    private static Person comesLate(Person person, String language, Portal portal) {
        leaveNoPlace(portal);
        if (!language.equals("fr")) {
            person.prefers(language);
        }
        asks(person, "demande-6@demo.example", portal);
        return person;
    }

    private static void asks(Person person, String address, Portal portal) {
        person.signsIn(address);
        person.page().waitForURL(Pattern.compile(".*/dossier/?"));
        person.goes("/attente/" + portal.period());
        // whoever asked before finds the proof instead of the button
        if (person.page().locator("#proof").count() == 0) {
            person.presses();
        }
    }

    private static void leaveNoPlace(Portal portal) {
        assertThat(portal.submits(portal.tickets().get(0))).contains("\"rank\":1");
    }
}
