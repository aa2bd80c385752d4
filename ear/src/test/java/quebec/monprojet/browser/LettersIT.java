package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/**
 * A letter from its template to whoever is shown it: drafted, approved, sent, read and verified.
 */
@At(Moment.OPEN)
class LettersIT {

    private static final int PLACE = 13;
    private static final String GENERAL = "/bureau/modele?genre=GENERAL";

    @Test
    void aLetterIsWrittenSentReadAndVerified(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Person supervisor = chromium.person(portal, Screen.DESKTOP);
                Person manager = chromium.person(portal, Screen.DESKTOP)) {
            String number = Submitting.isReceived(applicant, PLACE, portal);
            supervisor.entersTheDesk("supervision@demo.example");
            drafts(supervisor);
            manager.entersTheDesk("gestion-1@demo.example");
            approves(manager);
            sends(supervisor);

            Patience.until(
                    "the letter in the account",
                    () -> {
                        applicant.goes("/dossier/lettres");
                        return applicant.page().locator("main li").count() > 0;
                    });
            applicant.findsThePageSound("fr");
            applicant.photographs("lettres");
            applicant.page().locator("main li a").first().click();
            assertThat(applicant.page().locator("h1")).containsText(number);
            assertThat(applicant.page().locator("main")).containsText("Merci de votre patience");
            applicant.findsThePageSound("fr");
            applicant.photographs("lettre");
            String verification =
                    applicant.page().locator("a[href^='/lettres/']").getAttribute("href");
            for (String language : List.of("en", "es")) {
                applicant.prefers(language);
                applicant.goes("/dossier/lettres");
                applicant.findsThePageSound(language);
                applicant.goes(verification);
                applicant.findsThePageSound(language);
            }
            verifies(chromium, portal, verification);

            supervisor.goes("/bureau/lettres?numero=" + number);
            assertThat(supervisor.page().locator("main")).containsText("dans le compte");
            supervisor.judges("bureau-lettres");
            found(applicant.complaints()).isEmpty();
            found(supervisor.complaints()).isEmpty();
            found(manager.complaints()).isEmpty();
        }
    }

    private static void drafts(Person supervisor) {
        Page page = supervisor.page();
        supervisor.goes("/bureau/modeles");
        supervisor.judges("bureau-modeles");
        supervisor.goes("/bureau/modele-redaction?genre=GENERAL");
        supervisor.judges("bureau-modele-redaction");
        page.locator("#body-fr").fill("Bonjour ((prenom)),");
        page.locator("#save").click();
        assertThat(page.locator("#error-summary")).containsText("prenom");
        supervisor.judges("bureau-modele-redaction-erreurs");
        page.locator("#body-fr")
                .fill("Bonjour ((nom)),\n\nMerci de **votre patience**.\n\n- un\n- deux");
        page.locator("#save").click();
        assertThat(page.locator("#just-done")).isVisible();
        assertThat(page.locator("#approve")).hasCount(0);
        supervisor.judges("bureau-modele-brouillon");
    }

    private static void approves(Person manager) {
        Page page = manager.page();
        manager.goes(GENERAL + "&exemple=HOSTILE");
        assertThat(page.locator(".official").first()).containsText("<script>alert(1)</script>");
        assertThat(page.locator(".compared ins").first()).isVisible();
        manager.judges("bureau-modele-essai");
        manager.goes(GENERAL);
        page.locator("#approve").click();
        assertThat(page.locator("#just-done")).containsText("approuvée");
    }

    private static void sends(Person supervisor) {
        Page page = supervisor.page();
        supervisor.goes("/bureau/envois");
        page.locator("#kind").selectOption("GENERAL");
        supervisor.judges("bureau-envois");
        page.locator("#prepare").click();
        assertThat(page.locator("main")).containsText("Merci de votre patience");
        supervisor.judges("bureau-envoi-prepare");
        page.locator("#begin").click();
        assertThat(page.locator("#just-done")).isVisible();
        assertThat(page.locator("h1"))
                .containsText(
                        "Terminé", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        supervisor.judges("bureau-envoi-termine");
    }

    private static void verifies(Chromium chromium, Portal portal, String verification) {
        try (Person stranger = chromium.person(portal, Screen.NARROW)) {
            stranger.goes(verification);
            assertThat(stranger.page().locator("main .notice-success")).isVisible();
            assertThat(stranger.page().locator("main")).containsText("Information générale");
            stranger.findsThePageSound("fr");
            stranger.photographs("lettre-verifiee");
            stranger.goes("/lettres");
            stranger.page().locator("#code").fill("00000-00000-00000-00000");
            stranger.page().locator("#verify").click();
            assertThat(stranger.page().locator("main .notice-error")).isVisible();
            stranger.findsThePageSound("fr");
            stranger.photographs("lettre-inconnue");
        }
    }

    private static org.assertj.core.api.ListAssert<String> found(List<String> complaints) {
        return org.assertj.core.api.Assertions.assertThat(complaints);
    }
}
