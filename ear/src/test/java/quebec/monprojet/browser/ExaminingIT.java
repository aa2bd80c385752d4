package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A file from the list to a full sheet of points, on one screen. */
@At(Moment.OPEN)
class ExaminingIT {

    private static final int PLACE = 19;

    @Test
    void anOfficerWorksAFileFromTheListToAFullSheet(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Person officer = chromium.person(portal, Screen.DESKTOP)) {
            String number = Submitting.pays(applicant, PLACE, portal);
            officer.entersTheDesk("agente@demo.example");
            Page page = officer.page();
            opensFromTheList(page, number);
            looks(officer, "bureau-demande-a-prendre");
            page.locator("#take").click();
            assertThat(page.locator(".exam-standing")).containsText("Prise en charge par vous");
            assertThat(page.locator("button[name='find']")).hasCount(0);
            steps(page, number, "complet");
            steps(page, number, "examiner");
            findsAnotherAge(page);
            looks(officer, "bureau-demande-constat");
            findsTheRest(page);
            looks(officer, "bureau-demande-feuille");
            notes(page);
            looks(officer, "bureau-demande-notes");
            everyPaneIsSound(officer, number);
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static void opensFromTheList(Page page, String number) {
        page.navigate("/bureau/demandes");
        page.locator("#number").fill(number);
        page.locator("#find").click();
        page.locator("a[href$='numero=" + number + "']").first().click();
        assertThat(page.locator(".exam-standing")).containsText(number);
    }

    private static void steps(Page page, String number, String act) {
        page.locator("a[href='/bureau/decision/etape?numero=" + number + "&acte=" + act + "']")
                .first()
                .click();
        page.locator("#take").click();
        page.waitForURL("**/bureau/demande?**");
    }

    /** Without a reason it is refused at the line; with one the line says who found it. */
    private static void findsAnotherAge(Page page) {
        Locator age = page.locator("#AGE");
        Locator points = page.locator("#points-AGE");
        String other = points.inputValue().equals("2") ? "4" : "2";
        points.fill(other);
        assertThat(age.locator("textarea")).isVisible();
        points.press("Enter");
        assertThat(page.locator("#error-summary")).containsText("dites pourquoi");
        assertThat(points).hasValue(other);
        age.locator("textarea").fill("L’acte de naissance porte une autre année.");
        age.locator("button[name='find']").click();
        assertThat(age).containsText("Diffère des réponses");
        assertThat(page.locator("#error-summary")).hasCount(0);
    }

    private static void findsTheRest(Page page) {
        Locator open = page.locator(".exam-sheet tr:not(.exam-found) button[name='find']");
        for (int left = open.count(); left > 0; left--) {
            open.first().click();
            assertThat(open).hasCount(left - 1);
        }
        assertThat(page.locator(".exam-marks dd").last()).hasText("0");
    }

    private static void notes(Page page) {
        page.locator(".exam-tabs a[href$='volet=notes']").click();
        page.locator("#write").click();
        assertThat(page.locator("#error-summary")).containsText("Écrivez la note");
        page.locator("#note").fill("Vérifier l’original du diplôme.");
        page.locator("#write").click();
        assertThat(page.locator(".exam-notes")).containsText("l’original du diplôme");
        assertThat(page.locator("#just-done")).isVisible();
    }

    private static void everyPaneIsSound(Person officer, String number) {
        for (String pane : new String[] {"chronologie", "messages", "liens", "decision"}) {
            officer.goes("/bureau/demande?numero=" + number + "&volet=" + pane);
            looks(officer, "bureau-demande-" + pane);
        }
    }

    /** On a laptop and on a large screen: nothing but the panes scrolls. */
    private static void looks(Person officer, String name) {
        Page page = officer.page();
        officer.judges(name);
        assertThat(tooHigh(page)).as("%s, 768 pixels high", name).isZero();
        page.setViewportSize(1920, 1080);
        officer.photographs(name + "-1920");
        assertThat(tooHigh(page)).as("%s, 1080 pixels high", name).isZero();
        page.setViewportSize(1366, 768);
    }

    private static int tooHigh(Page page) {
        return ((Number)
                        page.evaluate(
                                "Math.max(0, document.documentElement.scrollHeight - innerHeight)"))
                .intValue();
    }
}
