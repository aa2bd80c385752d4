package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/** Managers rehearse an opening, and open on what was rehearsed. */
@At(Moment.OPEN)
class RehearsalsIT {

    private static final int CROWD = 5;

    @Test
    void aManagerPreparesOneAndAnotherOneTurnsGreenAndBearsAnOpening(
            Chromium chromium, Portal portal) throws Exception {
        String played = played(portal);
        try (Person first = chromium.person(portal, Screen.DESKTOP);
                Person second = chromium.person(portal, Screen.PHONE)) {
            first.entersTheDesk("gestion-1@demo.example");
            prepares(first);

            first.goes("/bureau/repetitions/dossier?numero=" + played);
            assertThat(first.page().locator("#stage")).hasText("Sans verdict");
            assertThat(report(portal, played)).contains("GREEN");
            first.page().reload();
            assertThat(first.page().locator("#stage")).hasText("Verte");
            assertThat(first.page().locator("main")).containsText("Places données");
            first.judges("bureau-repetition-verte");

            drafts(first, "D-R-1", "2098-1", CROWD);
            assertThat(first.page().locator("#ground")).containsText(played);
            first.judges("bureau-ouverture-repetee");
            String file = first.page().url().replaceAll("&fait=.*", "");
            second.entersTheDesk("gestion-2@demo.example");
            second.goes(file);
            second.page().locator("#approve").click();
            assertThat(second.page().locator("#just-done")).containsText("approuvée");
            assertThat(second.page().locator("main")).containsText(played);
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    @Test
    void whatWasNotRehearsedTakesTwoPeopleAndAReason(Chromium chromium, Portal portal) {
        try (Person first = chromium.person(portal, Screen.PHONE);
                Person second = chromium.person(portal, Screen.DESKTOP)) {
            first.entersTheDesk("gestion-1@demo.example");
            drafts(first, "D-R-2", "2098-2", 4_000);
            assertThat(first.page().locator("#ground")).containsText("n’est pas répétée");
            String file = first.page().url().replaceAll("&fait=.*", "");
            second.entersTheDesk("supervision@demo.example");
            second.goes(file);
            assertThat(second.page().locator("#approve")).hasCount(0);
            assertThat(second.page().locator("#grant")).hasCount(0);

            first.page().locator("#override").click();
            first.page().locator("#ask").click();
            assertThat(first.page().locator("#error-summary")).isFocused();
            first.page().locator("#reason").fill("La répétition prévue hier n’a pas eu lieu.");
            first.judges("bureau-ouverture-derogation");
            first.page().locator("#ask").click();
            assertThat(first.page().locator("#just-done")).containsText("dérogation");
            assertThat(first.page().locator("#grant")).hasCount(0);

            second.goes(file);
            assertThat(second.page().locator("main")).containsText("n’a pas eu lieu");
            second.judges("bureau-ouverture-a-accorder");
            second.page().locator("#grant").click();
            assertThat(second.page().locator("#just-done")).containsText("approuvée");
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    @Test
    void anAuditorReadsAndAnOfficerHasNoBusinessHere(Chromium chromium, Portal portal) {
        try (Person auditor = chromium.person(portal, Screen.PHONE);
                Person officer = chromium.person(portal, Screen.DESKTOP)) {
            auditor.entersTheDesk("audit@demo.example");
            assertThat(auditor.goes("/bureau/repetitions").status()).isEqualTo(200);
            assertThat(auditor.page().locator("#prepare")).hasCount(0);
            auditor.judges("bureau-repetitions");
            officer.entersTheDesk("agente@demo.example");
            assertThat(officer.goes("/bureau/repetitions").status()).isEqualTo(403);
            assertThat(officer.link("Répétitions")).hasCount(0);
        }
    }

    private static void prepares(Person manager) {
        Page page = manager.page();
        manager.link("Répétitions").first().click();
        manager.judges("bureau-repetitions");
        page.locator("#crowd").fill("20");
        page.locator("#minutes").fill("1");
        page.locator("#prepare").click();
        assertThat(page.locator("#error-summary")).isFocused();
        manager.judges("bureau-repetitions-erreur");
        page.locator("#minutes").fill("2");
        page.locator("#prepare").click();
        assertThat(page.locator("#just-done")).containsText("prête");
        assertThat(page.locator("#stage")).hasText("Préparée");
        assertThat(page.locator("#command")).containsText(Pattern.compile("--period R\\d{4}-\\d"));
        manager.judges("bureau-repetition-preparee");
    }

    private static void drafts(Person manager, String number, String period, int crowd) {
        manager.goes("/bureau/ouvertures/projet");
        Page page = manager.page();
        page.locator("#number").fill(number);
        page.locator("#period").fill(period);
        page.locator("#cap").fill("2");
        page.locator("#crowd").fill(Integer.toString(crowd));
        TypedWindow window = new TypedWindow(page);
        window.opens();
        window.closes();
        page.locator("#reason").fill("Deux demandes sont reçues, pour l’essai.");
        page.locator("#basis").fill("Loi d’essai, article 1");
        page.locator("#save").click();
        assertThat(page.locator("#just-done")).containsText("Une autre personne");
    }

    /** The demonstration's own rehearsal, with everybody answered. */
    private static String played(Portal portal) throws IOException {
        Path folder;
        try (Stream<Path> all = Files.list(portal.server().base().resolve("data/rehearsals"))) {
            folder = all.filter(one -> one.toString().endsWith("-1")).findFirst().orElseThrow();
        }
        String number = folder.getFileName().toString();
        for (String ticket : Files.readAllLines(folder.resolve("tickets.txt"))) {
            Patience.until(
                    "an answer",
                    () ->
                            !portal.posts("/api/periods/" + number + "/submissions", ticket, "")
                                    .matches("(?s).*/problems/(busy|not-open).*"));
        }
        return number;
    }

    private static String report(Portal portal, String number) throws IOException {
        String token =
                Files.readString(
                        portal.server()
                                .base()
                                .resolve("data/rehearsals/" + number + "/report.token"));
        return portal.posts(
                "/api/rehearsals/" + number + "/report",
                token.strip(),
                """
                {"verdict":"GREEN","period":"%s","mode":"MORNING",
                 "crowd":{"people":%d,"withoutFinalAnswer":0,"refused":0},
                 "presses":{"all":5,"retries":0,"byKind":{"failure":0,"busy":0}},
                 "latency":{"finalAnswer":{"max":12.5},"everyAnswer":{"p50":4,"p99":9,"max":12.5}},
                 "checker":{"judged":true,"faults":0}}
                """
                        .formatted(number, CROWD));
    }
}
