package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.time.Montreal;

/** What an officer does with a folder that came in, by the pages of the back office. */
final class PaperDesk {

    private static final Pattern AMOUNT = Pattern.compile("([0-9][0-9\\s\\u00a0\\u202f]*),00");

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

    /** Those of the page, printed before they are noted. */
    void postsLetters() {
        FormData letters = FormData.create();
        for (Locator letter : page.locator("form[target] input[name=lettre]").all()) {
            letters.append("lettre", Objects.requireNonNull(letter.getAttribute("value")));
        }
        Patience.until(
                "the letters as a file",
                () ->
                        page.context()
                                        .request()
                                        .post(
                                                "/bureau/courrier/lettres.pdf",
                                                RequestOptions.create().setForm(letters))
                                        .status()
                                == 200);
        page.locator("#postedOn").fill(LocalDate.now(Montreal.ZONE).toString());
        page.locator("#post").click();
        page.waitForURL(Pattern.compile(".*/bureau/courrier\\?faites=.*"));
        assertThat(page.locator(".notice-success")).isVisible();
        officer.findsThePageSound("fr");
    }

    /** Of exactly what is owed, as the page says it. */
    void recordsTheCheque(String reference) {
        Matcher owed = AMOUNT.matcher(page.locator(".lead-in").innerText());
        if (!owed.find()) {
            throw new AssertionError("the page says no amount");
        }
        page.locator("#means").selectOption("CHEQUE");
        page.locator("#amount").fill(owed.group(1).replaceAll("\\D", "") + ",00");
        page.locator("#receivedOn").fill(LocalDate.now(Montreal.ZONE).toString());
        page.locator("#reference").fill(reference);
        page.locator("#record").click();
        page.waitForURL("**/bureau/demande?**");
        assertThat(page.locator("#fees summary")).containsText("Payés");
    }
}
