package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The button, pressed in every way a worried person presses it. */
@At(Moment.OPEN)
class BellIT {

    @Test
    void withoutScriptItIsOnePress(Chromium chromium, Portal portal) {
        try (Person person =
                waits(chromium.personWithoutScript(portal, Screen.PHONE), 20, portal)) {
            person.presses();
            person.reads("Votre demande est reçue");
            person.photographs("receipt-without-script");
        }
    }

    @Test
    void theButtonIsInSightWithoutScrolling(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.PHONE), 26, portal)) {
            var button = person.page().locator("#submit").boundingBox();
            assertThat(button.y + button.height).isLessThanOrEqualTo(560);
            assertThat(person.page().locator("#opens")).isHidden();
            assertThat(person.page().locator("#times")).isHidden();
        }
    }

    @Test
    void everyBrowserOfTheSamePersonGetsTheSameReceipt(Chromium chromium, Portal portal) {
        try (Person phone = waits(chromium.person(portal, Screen.PHONE), 21, portal);
                Person desk = waits(chromium.person(portal, Screen.DESKTOP), 21, portal)) {
            phone.presses();
            desk.presses();
            assertThat(number(desk.page())).isEqualTo(number(phone.page()));
            phone.page().reload();
            assertThat(number(phone.page())).isEqualTo(number(desk.page()));
        }
    }

    @Test
    void whoeverComesBackToTheAnswerDoesNotSubmitAgain(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.PHONE), 27, portal)) {
            List<String> posted = new ArrayList<>();
            person.page()
                    .onRequest(
                            request -> {
                                if (request.method().equals("POST")) {
                                    posted.add(request.url());
                                }
                            });
            person.presses();
            String number = number(person.page());
            assertThat(person.page()).hasURL(Pattern.compile(".*/recu/" + number));
            person.goes("/etat");
            person.page().goBack();
            assertThat(person.page()).hasURL(Pattern.compile(".*/recu/" + number));
            person.page().reload();
            assertThat(number(person.page())).isEqualTo(number);
            person.page().goBack();
            assertThat(person.page()).hasURL(Pattern.compile(".*/recu/" + number));
            assertThat(posted).hasSize(1);
        }
    }

    @Test
    void aDoubleClickIsOneDemand(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.DESKTOP), 22, portal)) {
            person.page().locator("#submit").dblclick();
            person.isAnswered();
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
            person.presses();
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
            person.presses();
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
            person.presses();
            String number = number(person.page());
            person.goes("/dossier/");
            person.findsThePageSound("fr");
            person.photographs("dossier-received");
            assertThat(person.page().locator("main dl")).containsText(number);
            person.page().locator("main a.button").first().click();
            assertThat(person.page()).hasURL(Pattern.compile(".*/recu/" + number));
            person.goes("/attente/" + portal.period());
            assertThat(person.page()).hasURL(Pattern.compile(".*/recu/" + number));
        }
    }

    @Test
    void thePageSaysAndOffersWhatTheStatusTells(Chromium chromium, Portal portal) {
        try (Person person = waits(chromium.person(portal, Screen.PHONE), 26, portal)) {
            Page page = person.page();
            tells(person, portal, "FULL");
            person.reads("Toutes les places sont attribuées");
            assertThat(page.locator("#submit")).hasClass("second");
            tells(person, portal, "SUSPENDED");
            person.reads("La période est suspendue");
            assertThat(page.locator("#said")).containsText("La période est suspendue");
            assertThat(page.locator("#opens")).isHidden();
            assertThat(page.locator("#submit")).isHidden();
            assertThat(page.locator("main a[href='/etat']:visible")).hasCount(1);
            person.findsThePageSound("fr");
            person.photographs("waiting-suspended");
            tells(person, portal, "CLOSED");
            person.reads("La période est fermée");
            assertThat(page.locator("#submit")).isHidden();
        }
    }

    /** The status document says so from now on, and asks to be read again after a second. */
    private static void tells(Person person, Portal portal, String state) {
        String status =
                """
                {"number":"%s","state":"%s","remaining":0,"cap":40,"refreshSeconds":1,
                 "opensAt":"2016-02-16T13:30:00Z","serverTime":"2016-02-17T13:30:00Z"}
                """
                        .formatted(portal.period(), state);
        person.page()
                .route(
                        "**/api/periods/current",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("application/json")
                                                .setBody(status)));
        assertThat(person.page().locator("#wait"))
                .hasAttribute("data-state", state, new HasAttributeOptions().setTimeout(30_000));
    }

    private static Person waits(Person person, int applicant, Portal portal) {
        person.signsIn("demande-" + applicant + "@demo.example");
        person.page().waitForURL(Pattern.compile(".*/dossier/?"));
        person.goes("/attente/" + portal.period());
        return person;
    }

    private static String number(Page page) {
        return page.locator("main dd").first().textContent();
    }
}
