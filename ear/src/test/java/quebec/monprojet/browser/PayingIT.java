package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.time.Montreal;

/** The fees: paid, refused, unknown, told twice, and by hand. */
@At(Moment.OPEN)
class PayingIT {

    @Test
    void aCardIsRefusedAndThenPaysThoughTheBankForgetsToSay(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE)) {
            Submitting.isAskedToPay(applicant, 30, portal);
            applicant.findsThePageSound("fr");
            applicant.photographs("paiement-du");
            applicant.goes("/dossier/");
            applicant.findsThePageSound("fr");
            applicant.photographs("dossier-droits");
            applicant.page().locator("main a.button[href='/dossier/paiement']").click();

            setsOut(applicant);
            applicant.findsThePageSound("fr");
            applicant.photographs("paiement-en-cours");
            goesToTheBank(applicant);
            applicant.findsThePageSound("fr");
            applicant.photographs("banque-essai");
            chooses(applicant, "refuse");
            assertThat(applicant.page().locator(".notice-warning:visible")).containsText("accepté");
            applicant.findsThePageSound("fr");
            applicant.photographs("paiement-refuse");

            setsOut(applicant);
            goesToTheBank(applicant);
            chooses(applicant, "silent");
            applicant.page().locator("#check").click();
            assertThat(applicant.page().locator(".notice-success")).isVisible();
            applicant.findsThePageSound("fr");
            applicant.photographs("paiement-recu");
        }
    }

    @Test
    void aPaymentThatIsToldTwiceIsOneInEveryLanguage(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.NARROW)) {
            applicant.prefers("en");
            Submitting.isAskedToPay(applicant, 29, portal);
            applicant.findsThePageSound("en");
            applicant.prefers("es");
            applicant.goes("/dossier/paiement");
            applicant.findsThePageSound("es");
            setsOut(applicant);
            applicant.findsThePageSound("es");
            goesToTheBank(applicant);
            applicant.findsThePageSound("es");
            applicant.photographs("banque-essai-es");
            chooses(applicant, "twice");
            assertThat(applicant.page().locator(".notice-success")).isVisible();
            applicant.findsThePageSound("es");
        }
    }

    @Test
    void anOfficerRecordsAChequeAndSeesWhatGoesBack(Chromium chromium, Portal portal) {
        String number = Submitting.submits(31, portal);
        try (Person officer = chromium.person(portal, Screen.DESKTOP)) {
            officer.entersTheDesk("supervision@demo.example");
            Page page = officer.page();
            Patience.until(
                    "the invitation to pay",
                    () -> officer.goes("/bureau/versement?numero=" + number).status() == 200);
            page.locator("#record").click();
            assertThat(page.locator("#error-summary")).containsText("moyen de paiement");
            officer.judges("bureau-versement-erreurs");
            records(page, "12,00", "CAISSE-1");
            assertThat(page.locator("#fees dl")).isVisible();
            officer.judges("bureau-demande-droits");
            officer.goes("/bureau/paiements");
            officer.judges("bureau-paiements");
            page.setViewportSize(390, 844);
            officer.findsNoBarrier();
            officer.photographs("bureau-paiements-390");
            page.setViewportSize(1280, 800);
            page.locator(
                            "a[href^='/bureau/remboursement']",
                            new Page.LocatorOptions().setHasText(number))
                    .click();
            officer.judges("bureau-remboursement");
            page.locator("#take").click();
            officer.judges("bureau-remboursement-pris");
            assertThat(page.locator("main")).containsText("CAISSE-1");
            page.locator("#reference").fill("CH-1001");
            page.locator("#confirm").click();
            assertThat(page.locator("#error-summary")).containsText("Cochez la case");
            officer.judges("bureau-remboursement-a-confirmer");
            page.locator("#sure").check();
            page.locator("#confirm").click();
            assertThat(page.locator("#refunds")).containsText("Rendu");
        }
    }

    @Test
    void whatStillReceivesIsNotCancelled(Chromium chromium, Portal portal) {
        try (Person manager = chromium.person(portal, Screen.DESKTOP)) {
            manager.entersTheDesk("gestion-2@demo.example");
            Page page = manager.page();
            page.locator("a[href='/bureau/annulations']").first().click();
            page.locator("#draft").click();
            assertThat(page.locator("#error-summary")).containsText("période");
            manager.judges("bureau-annulations-erreurs");
            page.locator("#number").fill("ANN-2026-1");
            page.locator("#period").selectOption(portal.period());
            page.locator("#reason").fill("Le ministre met fin à l’examen des demandes.");
            page.locator("#legalBasis").fill("I-0.2, art. 3.5");
            page.locator("#draft").click();
            assertThat(page.locator("#error-summary")).containsText("reçoit encore");
            manager.judges("bureau-annulations");
            page.setViewportSize(390, 844);
            manager.findsNoBarrier();
            manager.photographs("bureau-annulations-390");
        }
    }

    private static void records(Page page, String amount, String reference) {
        page.locator("#means").selectOption("CHEQUE");
        page.locator("#amount").fill(amount);
        page.locator("#receivedOn").fill(LocalDate.now(Montreal.ZONE).toString());
        page.locator("#reference").fill(reference);
        page.locator("#record").click();
        page.waitForURL("**/bureau/demande?**");
    }

    private static void setsOut(Person applicant) {
        applicant.page().locator("#pay").click();
        assertThat(applicant.page().locator("#check")).isVisible();
    }

    private static void goesToTheBank(Person applicant) {
        applicant.page().locator("main a.button[href^='/banque-essai']").click();
        applicant.page().waitForURL("**/banque-essai?**");
    }

    private static void chooses(Person applicant, String choice) {
        applicant.page().locator("button[value='" + choice + "']").click();
        applicant.page().waitForURL("**/dossier/paiement");
    }
}
