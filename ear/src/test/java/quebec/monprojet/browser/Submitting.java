package quebec.monprojet.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;

/** How people of the demonstration come to have an application, by the place they press for. */
final class Submitting {

    private static final Pattern NUMBER = Pattern.compile("\"applicationNumber\":\"([^\"]+)\"");

    private Submitting() {}

    /** Answers the number of the application. */
    static String submits(int place, Portal portal) {
        Matcher number = NUMBER.matcher(portal.submits(portal.tickets().get(place - 1)));
        if (!number.find()) {
            throw new AssertionError("no receipt");
        }
        return number.group(1);
    }

    /** Until they may write to the office about it. */
    static String isReceived(Person applicant, int place, Portal portal) {
        String number = submits(place, portal);
        signsIn(applicant, place);
        comes(applicant, "the case", "/dossier/messages", "#write");
        return number;
    }

    static String isAskedToPay(Person applicant, int place, Portal portal) {
        String number = submits(place, portal);
        signsIn(applicant, place);
        comes(applicant, "the invitation to pay", "/dossier/paiement", "#pay");
        return number;
    }

    static String pays(Person applicant, int place, Portal portal) {
        String number = isAskedToPay(applicant, place, portal);
        Page page = applicant.page();
        page.locator("#pay").click();
        page.locator("main a.button[href^='/banque-essai']").click();
        page.waitForURL("**/banque-essai?**");
        page.locator("button[value='twice']").click();
        page.waitForURL("**/dossier/paiement");
        page.locator(".notice-success").waitFor();
        return number;
    }

    private static void signsIn(Person applicant, int place) {
        applicant.signsIn("demande-" + place + "@demo.example");
        applicant.page().waitForURL(Pattern.compile(".*/dossier/?"));
    }

    private static void comes(Person applicant, String what, String path, String button) {
        Patience.until(
                what,
                () -> {
                    applicant.goes(path);
                    return applicant.page().locator(button).count() == 1;
                });
    }
}
