package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A sister helps from her own account, and the applicant sees what she does and stops it. */
@At(Moment.EVE)
class MandatesIT {

    private static final Pattern LIST = Pattern.compile(".*/mandats\\?fait=.*");
    private static final Pattern DOSSIER = Pattern.compile(".*/dossier/?");

    @Test
    void aSisterFillsInUntilTheMandateIsTakenBack(Chromium chromium, Portal portal) {
        try (Applicant applicant =
                        somebody("mandante", chromium.person(portal, Screen.PHONE), portal);
                Applicant sister =
                        somebody("mandataire", chromium.person(portal, Screen.DESKTOP), portal)) {
            applicant.opensAnAccount();
            Mandating.invites(applicant.person(), sister.address(), "RELATIVE", "FILL");
            String link = sister.mailbox().nextSaying("/mandats/invitation").link();
            sister.person().goes(link);
            sister.person().findsThePageSound("fr");
            sister.person().photographs("mandat-offre-porte");
            assertThat(sister.page().locator("main")).not().containsText(applicant.address());
            sister.opensAnAccountOnTheWay(Mandating.OFFER);
            assertThat(sister.page().locator("main")).containsText(applicant.address());
            Mandating.accepts(sister);
            assertThat(applicant.mailbox().nextAbout("accepté").subject()).contains("Soeur Aînée");

            actsAndFillsIn(sister);
            applicant.person().goes("/mandats/actes");
            assertThat(applicant.page().locator(".acts")).containsText("votre identité");
            applicant.person().findsThePageSound("fr");
            applicant.person().photographs("mandat-actes");
            takesBack(applicant.person());
            assertThat(applicant.page().locator(".notice-success")).isVisible();

            sister.person().goes("/dossier/nom");
            assertThat(sister.page().locator(".notice-warning:visible")).containsText("pris fin");
            assertThat(sister.page().locator(".acting")).hasCount(0);
            assertThat(applicant.person().complaints()).isEmpty();
            assertThat(sister.person().complaints()).isEmpty();
        }
    }

    @Test
    void aLawyerHasTheButtonInHandUntilTheMandateIsTakenBack(Chromium chromium, Portal portal) {
        String giver = "demande-6@demo.example";
        try (Person applicant = chromium.person(portal, Screen.PHONE);
                Applicant lawyer =
                        somebody("avocate", chromium.person(portal, Screen.DESKTOP), portal)) {
            lawyer.opensAnAccount();
            applicant.signsIn(giver);
            applicant.page().waitForURL(DOSSIER);
            Mandating.invites(applicant, lawyer.address(), "LAWYER", "FILE");
            lawyer.person().goes(lawyer.mailbox().nextSaying("/mandats/invitation").link());
            Mandating.accepts(lawyer);
            String sealed = takesTheButton(lawyer, portal.period());

            assertThat(portal.mailbox(giver).nextAbout("votre bouton").subject())
                    .contains("Soeur Aînée", portal.period());
            applicant.goes("/mandats/actes");
            assertThat(applicant.page().locator(".acts"))
                    .containsText(
                            Pattern.compile(
                                    "le bouton.*a scellé.*a descellé.*a ouvert", Pattern.DOTALL));
            takesBack(applicant);
            assertThat(applicant.page().locator(".notice-warning:visible"))
                    .containsText("ne vaut plus");
            applicant.photographs("mandat-bouton-repris");
            applicant.goes("/dossier/");
            assertThat(applicant.page().locator("main code")).not().hasText(sealed);
            assertThat(portal.mailbox(giver).nextAbout("a pris fin").text())
                    .contains("scellé de nouveau");
        }
    }

    /** What is answered is the digest that the ticket was for. */
    private static String takesTheButton(Applicant lawyer, String period) {
        Page page = lawyer.page();
        page.locator(".mandate button").click();
        page.waitForURL(DOSSIER);
        assertThat(page.locator("a[href='/dossier/export']")).hasCount(0);
        lawyer.person().goes("/dossier/desceller");
        page.locator("#unseal").click();
        page.waitForURL(DOSSIER);
        lawyer.person().goes("/dossier/sceller");
        page.locator("#seal").click();
        page.waitForURL(DOSSIER);
        String digest = page.locator("main code").textContent();
        lawyer.person().goes("/attente/" + period);
        assertThat(page.locator("main")).containsText("Vous agissez pour");
        return digest;
    }

    private static void actsAndFillsIn(Applicant sister) {
        Page page = sister.page();
        page.locator(".mandate button").click();
        page.waitForURL(DOSSIER);
        assertThat(page.locator(".acting")).containsText("Vous agissez pour");
        sister.person().findsThePageSound("fr");
        sister.person().photographs("mandat-dossier");
        sister.person().goes("/dossier/nom");
        page.locator("#familyName").fill("Cadette");
        page.locator("#givenNames").fill("Soeur");
        page.locator("#save").click();
        page.waitForURL(Pattern.compile(".*/dossier/naissance"));
        sister.person().goes("/dossier/");
        assertThat(page.locator("a[href^='/dossier/autonomie']")).hasCount(0);
        assertThat(page.locator("main")).containsText("Seule la personne peut signer");
        sister.person().goes("/dossier/sceller");
        assertThat(page.locator("#seal")).hasCount(0);
        assertThat(page.locator("main")).containsText("Seule la personne peut sceller");
        sister.person().goes("/compte");
        assertThat(page.locator(".acting")).containsText("votre propre compte");
        sister.person().goes("/dossier/paiement");
        sister.person().reads("Cette page n’est pas ouverte ici");
        sister.person().findsThePageSound("fr");
        sister.person().photographs("mandat-refus");
        page.locator(".acting button").click();
        page.waitForURL(Pattern.compile(".*/mandats"));
        assertThat(page.locator(".acting")).hasCount(0);
        page.locator(".mandate button").click();
        page.waitForURL(DOSSIER);
    }

    private static void takesBack(Person applicant) {
        Page page = applicant.page();
        applicant.goes("/mandats");
        page.locator("a[href^='/mandats/mandat?']").click();
        applicant.findsThePageSound("fr");
        applicant.photographs("mandat-retirer");
        page.locator("#revoke").click();
        page.waitForURL(LIST);
    }

    private static Applicant somebody(String name, Person person, Portal portal) {
        return new Applicant(portal, person, Hands.POINTER, name);
    }
}
