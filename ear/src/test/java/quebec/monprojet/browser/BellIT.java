package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The button, pressed in every way a worried person presses it. */
@At(Moment.OPEN)
class BellIT {

    @Test
    void withoutScriptItIsOnePress(Chromium chromium, Portal portal) {
        try (Person person =
                waits(chromium.personWithoutScript(portal, Screen.PHONE), 20, portal)) {
            presses(person.page());
            person.reads("Votre demande est reçue");
            person.photographs("receipt-without-script");
        }
    }

    @Test
    void everyBrowserOfTheSamePersonGetsTheSameReceipt(Chromium chromium, Portal portal) {
        try (Person phone = waits(chromium.person(portal, Screen.PHONE), 21, portal);
                Person desk = waits(chromium.person(portal, Screen.DESKTOP), 21, portal)) {
            presses(phone.page());
            presses(desk.page());
            assertThat(number(desk.page())).isEqualTo(number(phone.page()));
            phone.page().reload();
            assertThat(number(phone.page())).isEqualTo(number(desk.page()));
        }
    }

    @Test
    void aDoubleClickIsOneDemand(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.DESKTOP), 22, portal)) {
            person.page().locator("#submit").dblclick();
            person.page().waitForURL("**/submissions");
            assertThat(person.page().locator("body")).hasClass("receipt");
        }
    }

    @Test
    void aBrokenSealIsNotReady(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.PHONE), 23, portal)) {
            Page other = person.context().newPage();
            other.navigate("/dossier/desceller");
            other.locator("#unseal").click();
            other.waitForURL(Pattern.compile(".*/dossier/?"));
            presses(person.page());
            person.reads("Votre dossier n’est pas prêt");
            person.findsThePageSound("fr");
            person.photographs("not-ready");
            person.page().locator("main a[href='/dossier/']").click();
            person.reads("Votre dossier");
        }
    }

    @Test
    void aMangledTicketIsRefusedWithAWayBack(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.PHONE), 24, portal)) {
            person.page()
                    .evaluate("document.querySelector('#submission [name=ticket]').value = 'abc'");
            presses(person.page());
            person.reads("Cette page n’est plus valable");
            person.findsThePageSound("fr");
            person.photographs("bad-ticket");
            person.page().locator("main a[href^='/attente/']").click();
            assertThat(person.page().locator("#submit")).isVisible();
        }
    }

    @Test
    void theReceiptIsStillThereInTheDossier(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.PHONE), 25, portal)) {
            presses(person.page());
            String number = number(person.page());
            person.goes("/dossier/");
            person.findsThePageSound("fr");
            person.photographs("dossier-received");
            person.page().locator("main a.button").first().click();
            assertThat(person.page()).hasURL(Pattern.compile(".*/recu/" + number));
            person.goes("/attente/" + portal.period());
            assertThat(person.page()).hasURL(Pattern.compile(".*/recu/" + number));
        }
    }

    private static Person waits(Person person, int applicant, Portal portal) {
        person.signsIn("demande-" + applicant + "@demo.example");
        person.page().waitForURL(Pattern.compile(".*/dossier/?"));
        person.goes("/attente/" + portal.period());
        return person;
    }

    private static void presses(Page page) {
        page.locator("#submit").click();
        page.waitForURL("**/submissions");
    }

    private static String number(Page page) {
        return page.locator("main dd").first().textContent();
    }
}
