package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a dossier goes through before the bell. */
@At(Moment.EVE)
class DossierIT {

    private static final String CONTESTATION =
            "Je n’ai qu’un compte : ce dossier n’est pas le mien.";
    private static final String CONCLUSION = "L’autre dossier a été ouvert par erreur à votre nom.";

    private static final Pattern DOSSIER = Pattern.compile(".*/dossier/?");

    @Test
    void anotherDeviceGoesOnWhereTheFirstStopped(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("deux-appareils", chromium, portal);
                Person elsewhere = chromium.person(portal, Screen.DESKTOP)) {
            applicant.opensAnAccount();
            names(applicant.page(), "Lévesque");
            elsewhere.signsIn(applicant.address(), Applicant.PASSWORD);
            elsewhere.page().waitForURL(DOSSIER);
            elsewhere.goes("/dossier/nom");
            assertThat(elsewhere.page().locator("#familyName")).hasValue("Lévesque");
        }
    }

    @Test
    void theEndOfASessionLosesNothingThatWasSaved(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("session", chromium, portal)) {
            applicant.opensAnAccount();
            Page page = applicant.page();
            names(page, "Ōtsuka");
            applicant.person().context().clearCookies();
            page.locator("#birthPlace").fill("Kyōto");
            page.locator("#save").click();
            page.waitForURL(Pattern.compile(".*/connexion.*"));
            page.locator("#address").fill(applicant.address());
            page.locator("#password").fill(Applicant.PASSWORD);
            page.locator("#signIn").click();
            page.waitForURL(Pattern.compile(".*/dossier/naissance.*"));
            applicant.person().goes("/dossier/nom");
            assertThat(page.locator("#familyName")).hasValue("Ōtsuka");
        }
    }

    @Test
    void anExemptDossierIsSealedUnsealedAndExported(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("exempte", chromium, portal)) {
            Page page = applicant.page();
            applicant
                    .opensAnAccount()
                    .answersEverything(Answers.of("24EB00001"))
                    .hasAValidatedOffer()
                    .isExempt("Offre d’emploi validée par le ministère")
                    .seals();
            applicant.person().findsThePageSound("fr");
            Download export =
                    page.waitForDownload(() -> page.locator("a[href='/dossier/export']").click());
            assertThat(export.suggestedFilename()).endsWith(".json");
            page.locator("a[href='/dossier/desceller']").click();
            page.locator("#unseal").click();
            page.waitForURL(DOSSIER);
            assertThat(page.locator("a[href='/dossier/sceller']").first()).isVisible();
        }
    }

    @Test
    void oneWhoIsInTwoDossiersIsToldAndMayContest(Chromium chromium, Portal portal) {
        try (Applicant first = somebody("double-1", chromium, portal);
                Applicant second = somebody("double-2", chromium, portal)) {
            first.opensAnAccount().answersEverything(Answers.of("24EB00002"));
            first.isReceivedInAPeriod().seals();
            second.opensAnAccount().answersEverything(Answers.of("24EB00002"));
            second.isReceivedInAPeriod().seals();
            Page page = second.page();
            assertThat(page.locator(".notice-warning:visible"))
                    .containsText("Un autre dossier scellé porte la même identité");
            second.person().findsThePageSound("fr");
            second.person().photographs("twin");
            page.locator("a[href='/dossier/contester']").click();
            second.person().findsThePageSound("fr");
            page.locator("#reason").fill(CONTESTATION);
            page.locator("#contest").click();
            page.waitForURL(DOSSIER);
            assertThat(page.locator(".notice-warning:visible"))
                    .containsText("Votre contestation est enregistrée");
            anOfficerConcludes(chromium, portal);
            page.reload();
            assertThat(page.locator(".notice blockquote[lang='fr']")).hasText(CONCLUSION);
            second.person().findsThePageSound("fr");
            second.person().goes("/dossier/contester");
            assertThat(page.locator("main")).containsText("Votre contestation est fondée");
            assertThat(page.locator("#contest")).hasCount(0);
            second.person().findsThePageSound("fr");
        }
    }

    @Test
    void anEntryOfAListIsChangedAndRemoved(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("liste", chromium, portal)) {
            Page page = applicant.opensAnAccount().page();
            applicant.person().goes("/dossier/sejour?retour=verifier");
            page.locator("input[name='purpose'][value='OTHER']").check();
            assertThat(page.locator("#programme")).isHidden();
            assertThat(page.locator("input[name='fullTime']").first()).isHidden();
            date(page, "arrived", "1", "7", "2024");
            page.locator("#save").click();
            page.waitForURL("**/dossier/sejours?retour=verifier");
            applicant.person().findsThePageSound("fr");
            page.locator("a[href*='/dossier/sejour?element=']").click();
            date(page, "left", "30", "6", "2024");
            page.locator("#save").click();
            assertThat(page.locator("#error-summary")).containsText("La fin doit suivre le début");
            date(page, "left", "30", "7", "2024");
            page.locator("#save").click();
            page.waitForURL("**/dossier/sejours?retour=verifier");
            assertThat(page.locator(".people")).containsText("30 juillet 2024");
            page.locator("a[href*='/dossier/retirer-element']").click();
            applicant.person().findsThePageSound("fr");
            page.locator("#remove").click();
            page.waitForURL("**/dossier/sejours?retour=verifier");
            assertThat(page.locator(".people")).hasCount(0);
            page.locator("#save").click();
            page.waitForURL("**/dossier/verifier");
        }
    }

    @Test
    void nothingOfAFormerSpouseIsLeftForTheNext(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("separation", chromium, portal)) {
            Page page = applicant.opensAnAccount().page();
            answersTheCouple(page, "true");
            page.navigate("/dossier/sejour?qui=conjoint");
            page.locator("input[name='purpose'][value='OTHER']").check();
            date(page, "arrived", "1", "7", "2024");
            page.locator("#save").click();
            page.waitForURL("**/dossier/sejours?qui=conjoint");
            assertThat(page.locator(".people li")).hasCount(1);
            answersTheCouple(page, "false");
            answersTheCouple(page, "true");
            page.navigate("/dossier/sejours?qui=conjoint");
            assertThat(page.locator(".people")).hasCount(0);
        }
    }

    private static void answersTheCouple(Page page, String answer) {
        page.navigate("/dossier/conjoint");
        page.locator("input[name='inCouple'][value='" + answer + "']").check();
        if (answer.equals("true")) {
            page.locator("input[name='accompanying'][value='true']").check();
        }
        page.locator("#save").click();
        page.waitForURL("**/dossier/personnes-a-charge");
    }

    private static void date(Page page, String id, String day, String month, String year) {
        page.locator(Hands.css(id + ":day")).fill(day);
        page.locator(Hands.css(id + ":month")).fill(month);
        page.locator(Hands.css(id + ":year")).fill(year);
    }

    private static void anOfficerConcludes(Chromium chromium, Portal portal) {
        try (Person officer = chromium.person(portal, Screen.DESKTOP)) {
            officer.entersTheDesk("agente@demo.example");
            officer.goes("/bureau/contestations");
            officer.judges("bureau-contestations-une");
            Page page = officer.page();
            page.locator("td a[href*='/bureau/contestation?']").first().click();
            assertThat(page.locator("blockquote")).hasText(CONTESTATION);
            officer.judges("bureau-contestation");
            page.locator("#conclude").click();
            assertThat(page.locator("main")).containsText("Dites si la contestation est fondée");
            page.locator("input[name='outcome'][value='UPHELD']").check();
            page.locator("#reason").fill(CONCLUSION);
            page.locator("#conclude").click();
            assertThat(page.locator(".notice-success").last()).containsText(CONCLUSION);
            assertThat(page.locator("#conclude")).hasCount(0);
            officer.judges("bureau-contestation-conclue");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static void names(Page page, String family) {
        page.navigate("/dossier/nom");
        page.locator("#familyName").fill(family);
        page.locator("#save").click();
        page.waitForURL("**/dossier/naissance**");
    }

    private static Applicant somebody(String name, Chromium chromium, Portal portal) {
        return new Applicant(portal, chromium.person(portal, Screen.PHONE), Hands.POINTER, name);
    }
}
