package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

            turnsTheKeysOff(page);

            Page other = supervisor.page();
            other.locator(".worklist tbody tr").nth(1).locator("button.take").click();
            assertThat(other.locator("#error-summary")).containsText("prise en charge par");
            assertThat(other.locator("#error-summary")).containsText("depuis");
            supervisor.judges("bureau-demandes-deja-prise");

            Locator all = other.locator(".worklist thead input");
            all.check();
            assertThat(other.locator(".worklist tbody input:not(:checked)")).hasCount(0);
            other.locator(".worklist tbody input").nth(0).uncheck();
            assertThat(all).not().isChecked();
            all.check();
            all.uncheck();
            assertThat(other.locator(".worklist tbody input:checked")).hasCount(0);
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
            goesOnToTheNext(page);
            officer.goes("/bureau/demandes?liste=equipe&ordre=age");
            assertThat(page.locator(".worklist tbody tr")).hasCount(3);
            savesASearch(officer);
            assertThat(officer.complaints()).isEmpty();
        }
    }

    /** Whoever speaks to their computer presses keys that they did not mean. */
    private static void turnsTheKeysOff(Page page) {
        Locator help = page.locator("#keys");
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(help).hasAttribute("open", "");
        assertThat(help.locator("kbd"))
                .hasText(new String[] {"j k ↓ ↑", "x", "c", "n", "/", "Entrée", "?"});
        page.keyboard().press("/");
        assertThat(page.locator("#name")).isFocused();
        page.keyboard().press("Tab");
        chooses(page, true);
        help.locator("#keys-on").uncheck();
        page.reload();
        chooses(page, false);
        page.keyboard().press("?");
        assertThat(help).not().hasAttribute("open", "");
        help.locator("summary").click();
        help.locator("#keys-on").check();
        page.keyboard().press("?");
        assertThat(help).not().hasAttribute("open", "");
    }

    private static void chooses(Page page, boolean chosen) {
        Locator line = page.locator(".worklist tbody tr").nth(2);
        line.locator("td a").focus();
        page.keyboard().press("x");
        assertThat(line.locator("input")).isChecked(checked(chosen));
    }

    private static LocatorAssertions.IsCheckedOptions checked(boolean chosen) {
        return new LocatorAssertions.IsCheckedOptions().setChecked(chosen);
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

    /** From one of three to the others, and round to the first. */
    private static void goesOnToTheNext(Page page) {
        Locator standing = page.locator(".exam-standing .nowrap").first();
        page.locator(".worklist tbody td a").first().click();
        String first = standing.innerText();
        List<String> seen = new ArrayList<>();
        for (int press = 0; press < 3; press++) {
            String here = standing.innerText();
            seen.add(here);
            page.keyboard().press("n");
            assertThat(standing).not().hasText(here);
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(standing).hasText(first);
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
        assertThat(page.locator(".chip")).hasText("En cours");
        page.locator(".chip-sure").click();
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
