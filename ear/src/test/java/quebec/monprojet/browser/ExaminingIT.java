package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
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
            skipsToTheActs(page);
            page.keyboard().press("Enter");
            assertThat(page.locator(".exam-standing")).containsText("Prise en charge par vous");
            assertThat(page.locator("button[name='find']")).hasCount(0);
            steps(page, number, "complet");
            steps(page, number, "examiner");
            findsAnotherAge(page);
            looks(officer, "bureau-demande-constat");
            findsTheRest(page);
            seesTheVerdictAtEveryLine(page);
            seesTheEvidenceBesideTheAnswers(page);
            looks(officer, "bureau-demande-feuille");
            readsByTheKeyboard(page);
            notes(page);
            looks(officer, "bureau-demande-notes");
            goesByKeys(page);
            everyPaneIsSound(officer, number);
            findsEveryPlaceInTheMenu(officer);
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

    /** Three keys from the top of the page. */
    private static void skipsToTheActs(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip[href='#content']")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip[href='#acts']")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#take")).isFocused();
    }

    private static void steps(Page page, String number, String act) {
        page.locator("a[href='/bureau/decision/etape?numero=" + number + "&acte=" + act + "']")
                .first()
                .click();
        TakenStep.on(page);
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

    /** Some picture stands for the page of a document, which needs a scanner for viruses. */
    private static void readsByTheKeyboard(Page page) {
        page.evaluate(
                "document.getElementById('answers').insertAdjacentHTML('afterbegin',"
                        + " '<a href=\"/look/favicon.svg\" data-read=\"Diplôme\">Diplôme</a>')");
        Locator link = page.locator("#answers a[data-read='Diplôme']");
        Locator pane = page.locator("#reading");
        link.click();
        for (String[] pressed : new String[][] {{"+", "125%"}, {"0", "100%"}, {"-", "80%"}}) {
            page.keyboard().press(pressed[0]);
            assertThat(pane.locator("img")).hasAttribute("style", "width: " + pressed[1] + ";");
        }
        page.keyboard().press("?");
        assertThat(pane.locator("kbd")).hasText(new String[] {"+", "−", "0", "Échap", "?"});
        assertThat(pane.locator("kbd").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(pane).isHidden();
        assertThat(link).isFocused();
        page.keyboard().press("?");
        assertThat(pane.locator("kbd").first()).isHidden();
        page.keyboard().press("Escape");
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

    private static void seesTheVerdictAtEveryLine(Page page) {
        page.locator(".exam-sheet tr[id]").last().scrollIntoViewIfNeeded();
        assertThat(page.locator(".exam-sum .tag").first()).isInViewport();
        assertThat(page.locator(".exam-marks")).isInViewport();
    }

    private static void seesTheEvidenceBesideTheAnswers(Page page) {
        Locator chapter = page.locator(".exam-beside:has(.exam-pieces)").first();
        BoundingBox answers = chapter.locator(".summary").boundingBox();
        BoundingBox pieces = chapter.locator(".exam-pieces").boundingBox();
        assertThat(pieces.x).isGreaterThanOrEqualTo(answers.x + answers.width);
        assertThat(pieces.y).isEqualTo(answers.y, within(16.0));
    }

    /** The panes, the acts and this help; nothing in a browser in which they were turned off. */
    private static void goesByKeys(Page page) {
        page.keyboard().press("2");
        assertThat(page.locator("#panes [aria-current]")).hasText("Décision");
        page.keyboard().press("a");
        assertThat(page.locator("#acts")).isFocused();
        page.keyboard().press("?");
        assertThat(page.locator("#keys kbd")).hasText(new String[] {"1 à 6", "a", "n", "?"});
        page.locator("#keys-on").uncheck();
        page.keyboard().press("3");
        assertThat(page.locator("#panes [aria-current]")).hasText("Décision");
        page.reload();
        page.keyboard().press("3");
        page.keyboard().press("?");
        assertThat(page.locator("#keys-on")).isHidden();
        page.locator("#keys summary").click();
        page.locator("#keys-on").check();
        page.keyboard().press("3");
        assertThat(page.locator("#panes [aria-current]")).hasText("Chronologie");
    }

    /** On the smallest screen of the office. */
    private static void findsEveryPlaceInTheMenu(Person officer) {
        officer.goes("/bureau");
        officer.judges("bureau-accueil-agente");
        assertThat(officer.page().locator(".desk-nav a").last())
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
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
