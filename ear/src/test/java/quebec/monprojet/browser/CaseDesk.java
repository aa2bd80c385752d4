package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/** An officer at the files that they hold. */
record CaseDesk(Person officer) {

    private static final String FILE = "/bureau/demande?numero=";

    Page page() {
        return officer.page();
    }

    Page opens(String number) {
        officer.goes(FILE + number);
        return page();
    }

    /** Whatever is on the list, one screen of it after the other. */
    void takesAllOf(int files) {
        Page page = page();
        officer.goes("/bureau/demandes?ordre=number");
        for (int taken = takesAllShown(page); taken < files; taken += takesAllShown(page)) {
            officer.goes(page.locator(".paging a[rel='next']").getAttribute("href"));
        }
    }

    private static int takesAllShown(Page page) {
        List<Locator> boxes = page.locator(".worklist tbody input").all();
        boxes.forEach(Locator::check);
        page.locator("button[value='claim']").click();
        assertThat(page.locator("#just-done")).isVisible();
        assertThat(page.locator(".worklist tr.own")).hasCount(boxes.size());
        return boxes.size();
    }

    void takes(String number) {
        opens(number).locator("#take").click();
        assertThat(page().locator(".exam-standing")).containsText("Prise en charge par vous");
    }

    void givesBack(String number) {
        officer.goes("/bureau/demandes?liste=moi&ordre=number");
        page().locator(".worklist input[value='" + number + "']").check();
        page().locator("button[value='release']").click();
        assertThat(page().locator("#just-done")).isVisible();
    }

    /** An act that asks for nothing but a decision to do it. */
    void steps(String number, String act) {
        chooses(number, "etape", act);
        TakenStep.on(page());
        isDone(number);
    }

    void announcesRefusal(String number) {
        opens(number);
        new PointsSheet(page()).comesToFail();
        chooses(number, "motifs", "avis-refus");
        page().locator("input[type=checkbox][value='education-cut-off']").check();
        gives("Le diplôme déclaré n’est pas reconnu.");
        isDone(number);
    }

    void announcesRejection(String number) {
        chooses(number, "motifs", "avis-rejet");
        page().locator("input[type=checkbox][value='documents-not-conforming']").check();
        gives("L’acte de naissance est celui d’une autre personne.");
        isDone(number);
    }

    /** What was announced, or what was decided before. */
    void proposes(String number, String act) {
        chooses(number, "motifs", act);
        if (act.equals("maintenir")) {
            page().locator("#clauses input").first().check();
        }
        gives("La réponse a été lue; elle ne change pas le constat.");
        isDone(number);
    }

    void selects(String number) {
        opens(number);
        new PointsSheet(page()).comesToPass();
        chooses(number, "motifs", "selectionner");
        gives("Tous les critères sont remplis.");
        isDone(number);
    }

    void reopens(String number, Status to) {
        chooses(number, "reprise", "reprendre");
        page().locator("input[name='to'][value='" + to + "']").check();
        page().locator("#answer").fill("Le diplôme n’avait pas été lu jusqu’au bout.");
        page().locator("#preview").click();
        assertThat(page().locator("section[aria-labelledby='preview-title']"))
                .containsText("jusqu’au bout");
        page().locator("#reopen").click();
        isDone(number);
    }

    /** What came in a letter, and lies on the desk of whoever opens the post. */
    void entersTheirReply(String number) {
        opensTheLetter(number);
        officer.photographs("bureau-decision-lettre-reponse");
        page().locator("#enter").click();
        assertThat(page().locator("#error-summary")).containsText("cachet");
        enters("La demande compte une pièce de plus.");
        isDone(number);
    }

    void entersTheirDemand(String number) {
        opensTheLetter(number);
        page().locator("#grounds input").first().check();
        enters("La pièce a été envoyée à temps.");
        isDone(number);
    }

    private void opensTheLetter(String number) {
        String path = "/bureau/decision/lettre?numero=" + number;
        Patience.until(
                "what a letter may answer",
                () -> opens(number).locator(".exam-acts a[href='" + path + "']").count() == 1);
        shows(number, path).click();
        page().waitForURL("**" + path);
    }

    private void enters(String words) {
        page().locator("#postedOn").fill(LocalDate.now(Montreal.ZONE).toString());
        page().locator("#words").fill(words);
        page().locator("#enter").click();
    }

    /** Reads what the person will read, and sends that. */
    void gives(String reasons) {
        page().locator("#reasons").fill(reasons);
        page().locator("#preview").click();
        assertThat(page().locator("section[aria-labelledby='preview-title']"))
                .containsText(reasons);
        page().locator("#send").click();
    }

    /** By the button of the file's page, which is there only where the act is open. */
    void chooses(String number, String page, String act) {
        String path = path(number, page, act);
        shows(number, path).click();
        page().waitForURL("**" + path);
    }

    private static String path(String number, String page, String act) {
        return "/bureau/decision/" + page + "?numero=" + number + "&acte=" + act;
    }

    /** What leads to an act; the file is opened anew unless it is on the screen already. */
    private Locator shows(String number, String path) {
        Locator offer = page().locator(".exam-acts a[href='" + path + "']");
        if (offer.count() == 0) {
            opens(number);
        }
        assertThat(offer).isVisible();
        return offer;
    }

    private void isDone(String number) {
        page().waitForURL("**" + FILE + number + "**");
        assertThat(page().locator("#just-done")).isVisible();
    }

    /** The same officer, who acts in one window on what another shows as it was. */
    void isOvertakenByThemselves(String number) {
        try (Page forgotten = officer.context().newPage()) {
            forgotten.navigate("/bureau/decision/etape?numero=" + number + "&acte=complet");
            steps(number, "complet");
            TakenStep.on(forgotten);
            assertThat(forgotten.locator("#error-summary")).containsText("Relisez la demande");
        }
    }

    void asksForThePassport(String number) {
        officer.goes("/bureau/documents?numero=" + number + "&demander=passport.moi");
        page().locator("#wanted input[value='passport.moi']").check();
        page().locator("#why").fill("La page des signatures manque.");
        page().locator("#ask").click();
        assertThat(page().locator("#extend")).hasCount(1);
        opens(number);
        assertThat(page().locator(".act-barred").first()).containsText("Des pièces sont demandées");
        officer.photographs("bureau-decision-pieces-attendues");
    }

    void acceptsThePassport(String number) {
        officer.goes("/bureau/documents?numero=" + number);
        page().locator("button[name='accept'][value='passport.moi']").click();
        assertThat(page().locator("[id='passport.moi'] h4 .tag-done")).isVisible();
    }

    void givesMoreTime(String number) {
        officer.goes("/bureau/documents?numero=" + number);
        page().locator("summary", new Page.LocatorOptions().setHasText("délai")).click();
        page().locator("#until").fill(LocalDate.now(Montreal.ZONE).plusMonths(6).toString());
        page().locator("#because").fill("La poste est lente dans ce pays.");
        page().locator("#extend").click();
        assertThat(page().locator("#just-done")).isVisible();
    }

    void endsTheRequest(String number) {
        officer.goes("/bureau/documents?numero=" + number);
        page().locator("summary", new Page.LocatorOptions().setHasText("Clore")).click();
        assertThat(page().locator("main")).containsText("La personne en est avisée");
        page().locator("button[name='end']").click();
        assertThat(page().locator("#extend")).hasCount(0);
    }
}
