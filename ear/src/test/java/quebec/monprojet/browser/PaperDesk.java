package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.regex.Pattern;
import quebec.monprojet.time.Montreal;

/** What an officer does with a folder that came in, by the pages of the back office. */
final class PaperDesk {

    private final Person officer;
    private final Page page;

    PaperDesk(Person officer) {
        this.officer = officer;
        this.page = officer.page();
    }

    /** Ends at the page of the new file. */
    void opens(String reference, String family, String given, LocalDate born) {
        officer.goes("/bureau/papier");
        officer.findsThePageSound("fr");
        page.locator("main a[href='/bureau/papier/ouvrir']").click();
        page.locator("#reference").fill(reference);
        page.locator("#arrivedOn").fill(LocalDate.now(Montreal.ZONE).toString());
        page.locator("#familyName").fill(family);
        page.locator("#givenNames").fill(given);
        page.locator("#born").fill(born.toString());
        page.locator("#address")
                .fill("N. D’Artagnan-Lefebvre\n12, rue des Érables\n76800 Saint-Étienne");
        officer.findsThePageSound("fr");
        officer.photographs("cinq-papier-ouvrir");
        page.locator("#open").click();
        page.waitForURL(Pattern.compile(".*/bureau/papier/dossier\\?id=.*"));
        officer.findsThePageSound("fr");
        officer.photographs("cinq-papier-dossier");
    }

    /** From the file's page into the applicants' pages. */
    void enters() {
        page.locator("#enter").click();
        page.waitForURL(Pattern.compile(".*/dossier/(verifier)?"));
        assertThat(page.locator(".acting")).containsText("Dossier papier de");
        officer.findsThePageSound("fr");
    }

    /** And back. */
    void leaves() {
        page.locator(".acting button").click();
        page.waitForURL(Pattern.compile(".*/bureau/papier/dossier\\?id=.*"));
    }

    /** The scan of the form, among the documents. */
    void scans(FilePayload form) {
        officer.goes("/dossier/document?piece=paper-form.moi");
        page.locator("#files").setInputFiles(form);
        page.locator("#send").click();
        assertThat(page.locator(".file")).hasCount(1);
    }

    void findsSigned(String signature) {
        page.locator("#applicant").fill(signature);
        page.locator("#signedOn").fill(LocalDate.now(Montreal.ZONE).minusDays(5).toString());
        page.locator("#findSigned").click();
        assertThat(page.locator("#handOver")).isVisible();
    }

    void handsOver() {
        page.locator("#handOver").click();
        assertThat(page.locator("h1")).containsText("À vérifier");
    }

    void seals() {
        page.locator("#compared").check();
        page.locator("#seal").click();
        assertThat(page.locator("h1")).containsText(Pattern.compile("Scellé|Reçu"));
    }
}
