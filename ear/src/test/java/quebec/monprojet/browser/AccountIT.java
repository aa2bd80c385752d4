package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An account's whole life, letter by letter. */
@At(Moment.EVE)
class AccountIT {

    private static final Pattern DOSSIER = Pattern.compile(".*/dossier/?");

    @Test
    void theCodeOpensItWhereTheLinkCannotBeFollowed(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("code", chromium, portal)) {
            applicant.asksForAnAccount();
            applicant.page().locator("#code").fill(applicant.mailbox().next().code());
            applicant.page().locator("#redeem").click();
            assertThat(applicant.page().locator("#confirm")).isVisible();
            applicant.choosesPassword();
            applicant.person().findsThePageSound("fr");
        }
    }

    @Test
    void aLinkServesOnce(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("une-fois", chromium, portal)) {
            applicant.asksForAnAccount();
            String link = applicant.mailbox().next().link();
            applicant.person().goes(link);
            applicant.choosesPassword();
            applicant.person().goes(link);
            assertThat(applicant.page().locator("main")).containsText("Ce lien a déjà servi");
            applicant.person().findsThePageSound("fr");
        }
    }

    @Test
    void aForgottenPasswordIsReplaced(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("oubli", chromium, portal)) {
            applicant.opensAnAccount();
            Page page = applicant.page();
            page.locator("a[href='/quitter']").click();
            applicant.person().goes("/compte/mot-de-passe-oublie");
            page.locator("#address").fill(applicant.address());
            page.locator("#ask").click();
            applicant.person().goes(applicant.mailbox().next().link());
            page.locator("#password").fill("galet renard olive dune");
            page.locator("#choose").click();
            applicant.person().goes("/quitter");
            applicant.person().signsIn(applicant.address(), "galet renard olive dune");
            assertThat(page).hasURL(DOSSIER);
        }
    }

    @Test
    void theSamePageAnswersWhoeverIsUnknown(Chromium chromium, Portal portal) {
        try (Person stranger = chromium.person(portal, Screen.PHONE)) {
            stranger.goes("/compte/mot-de-passe-oublie");
            stranger.page().locator("#address").fill("jamais.vue@personne.example");
            stranger.page().locator("#ask").click();
            stranger.reads("Consultez vos courriels");
        }
    }

    @Test
    void anAddressChangesOnceTheNewOneAnswers(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("demenage", chromium, portal)) {
            applicant.opensAnAccount();
            Page page = applicant.page();
            applicant.person().goes("/compte/adresse");
            page.locator("#address").fill("ailleurs@personne.example");
            page.locator("#password").fill(Applicant.PASSWORD);
            page.locator("#move").click();
            assertThat(page.locator(".notice:visible")).isVisible();
            applicant.person().findsThePageSound("fr");
            applicant.person().goes(portal.mailbox("ailleurs@personne.example").next().link());
            applicant.person().findsThePageSound("fr");
            page.locator("#move").click();
            assertThat(page.locator("main")).containsText("ailleurs@personne.example");
        }
    }

    @Test
    void aClosedAccountOpensNoMore(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("ferme", chromium, portal)) {
            applicant.opensAnAccount();
            applicant.person().goes("/compte/fermer");
            applicant.page().locator("#password").fill(Applicant.PASSWORD);
            applicant.page().locator("#close").click();
            assertThat(applicant.page().locator(".notice:visible")).isVisible();
            applicant.person().findsThePageSound("fr");
            applicant.person().signsIn(applicant.address(), Applicant.PASSWORD);
            assertThat(applicant.page().locator("#error-summary")).isFocused();
        }
    }

    @Test
    void theAccountsLanguageComesAlongToAFreshBrowser(Chromium chromium, Portal portal) {
        try (Applicant applicant = somebody("idioma", chromium, portal);
                Person elsewhere = chromium.person(portal, Screen.PHONE)) {
            applicant.person().prefers("es");
            applicant.opensAnAccount();
            elsewhere.signsIn(applicant.address(), Applicant.PASSWORD);
            assertThat(elsewhere.page()).hasURL(DOSSIER);
            elsewhere.findsThePageSound("es");
        }
    }

    private static Applicant somebody(String name, Chromium chromium, Portal portal) {
        return new Applicant(portal, chromium.person(portal, Screen.PHONE), Hands.POINTER, name);
    }
}
