package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.time.Montreal;

/** The bench: one takes a file, another is told, and both take them in one order. */
@At(Moment.OPEN)
class WorkbenchIT {

    @Test
    void whoeverComesSecondIsToldWhoWasFirst(Chromium chromium, Portal portal) {
        portal.tickets().subList(0, 12).forEach(portal::submits);
        try (Person officer = chromium.person(portal, Screen.DESKTOP);
                Person supervisor = chromium.person(portal, Screen.DESKTOP)) {
            officer.entersTheDesk("agente@demo.example");
            supervisor.entersTheDesk("supervision@demo.example");
            formsATeam(supervisor);
            Page page = officer.page();
            givesAllBack(officer);
            officer.goes("/bureau/demandes");
            Patience.until("lines", () -> reloaded(page).locator("td a").count() >= 10);
            supervisor.goes("/bureau/demandes");

            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(".worklist tbody tr").nth(1).locator("td a")).isFocused();
            page.keyboard().press("c");
            Locator mine = page.locator(".worklist tr.own");
            assertThat(mine).containsText("Vous");
            assertThat(mine.locator("td a")).isFocused();
            officer.judges("bureau-demandes-prise");
            page.locator("#name").fill("");
            page.locator("#name").press("c");
            assertThat(page.locator("#name")).hasValue("c");

            Page other = supervisor.page();
            other.locator(".worklist tbody tr").nth(1).locator("button.take").click();
            assertThat(other.locator("#error-summary")).containsText("prise en charge par");
            assertThat(other.locator("#error-summary")).containsText("depuis");
            supervisor.judges("bureau-demandes-deja-prise");

            other.locator(".worklist tbody input").nth(0).check();
            other.locator(".worklist tbody input").nth(2).check();
            other.locator("button[value='assign']").click();
            assertThat(other.locator("#error-summary")).containsText("à qui attribuer");
            assertThat(other.locator(".worklist tbody input:checked")).hasCount(2);
            other.locator("#to").selectOption(new String[] {officerOf(other)});
            other.locator("button[value='assign']").click();
            assertThat(other.locator("#just-done")).containsText("responsable");

            officer.goes("/bureau/demandes?liste=moi");
            assertThat(page.locator(".worklist tbody tr")).hasCount(3);
            officer.judges("bureau-demandes-a-moi");
            officer.goes("/bureau/demandes?liste=equipe&ordre=age");
            assertThat(page.locator(".worklist tbody tr")).hasCount(3);
            savesASearch(officer);
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void anOrderIsOfTwoPeopleAndSaysWhatItDoes(Chromium chromium, Portal portal) {
        try (Person author = chromium.person(portal, Screen.DESKTOP);
                Person second = chromium.person(portal, Screen.DESKTOP)) {
            author.entersTheDesk("gestion-2@demo.example");
            author.goes("/bureau/ordre");
            Page page = author.page();
            assertThat(page.locator("main")).containsText("selon l’instant de leur réception");
            page.locator("#draft").click();
            assertThat(page.locator("#error-summary")).isVisible();
            author.judges("bureau-ordre-fautes");
            page.locator("#number").fill("OT-1");
            page.locator("#day").fill(Montreal.day(Instant.now()).toString());
            page.locator("#published").fill("Gazette officielle du Québec (démonstration)");
            page.locator("#reason").fill("Un motif de démonstration, assez long.");
            page.locator("#legalBasis").fill("I-0.2, art. 3.5");
            page.locator("[id='strata:0:name']").fill("Résidence en France");
            page.locator("[id='strata:0:countries']").fill("fr");
            page.locator("#draft").click();
            assertThat(page.locator("main .card")).containsText("Une autre personne");
            assertThat(page.locator("button[name='approve']")).hasCount(0);
            author.judges("bureau-ordre-redige");

            second.entersTheDesk("gestion-1@demo.example");
            second.goes("/bureau/ordre");
            second.page().locator("button[name='approve']").click();
            assertThat(second.page().locator("main .card")).containsText("En vigueur");
            second.judges("bureau-ordre-en-vigueur");
            assertThat(second.complaints()).isEmpty();
        }
    }

    /** What she took in other journeys. */
    private static void givesAllBack(Person officer) {
        officer.goes("/bureau/demandes?liste=moi");
        Locator taken = officer.page().locator(".worklist tbody input[type=checkbox]");
        if (taken.count() > 0) {
            taken.all().forEach(Locator::check);
            officer.page().locator("button[value='release']").click();
            assertThat(officer.page().locator("#just-done")).isVisible();
        }
    }

    private static void formsATeam(Person supervisor) {
        supervisor.goes("/bureau/equipes-de-travail");
        Page page = supervisor.page();
        page.locator("#name").fill("Équipe du matin");
        page.locator("#make").click();
        Locator team = page.locator("main .card");
        String officer = team.locator("option").nth(1).getAttribute("value");
        team.locator("select").selectOption(officer);
        team.locator("button[name='join']").click();
        assertThat(page.locator("main .card li")).hasCount(1);
        supervisor.judges("bureau-equipes-de-travail");
    }

    private static void savesASearch(Person officer) {
        Page page = officer.page();
        page.getByText("Enregistrer cette recherche").click();
        page.locator("#save").click();
        assertThat(page.locator("#error-summary")).containsText("nom");
        assertThat(page.locator("#saveAs")).isVisible();
        page.locator("#saveAs").fill("En cours");
        page.locator("#save").click();
        assertThat(page.locator(".chip")).hasText("En cours");
        page.locator(".chip").click();
        assertThat(page.locator(".worklist tbody tr")).hasCount(3);
        page.locator(".chip-remove").click();
        assertThat(page.locator(".chip")).hasCount(0);
    }

    private static String officerOf(Page page) {
        return page.locator("#to option").nth(1).getAttribute("value");
    }

    private static Page reloaded(Page page) {
        page.reload();
        return page;
    }
}
