package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import quebec.monprojet.time.Montreal;

/** How a mandate comes to be, by the pages of who gives it and of who takes it. */
final class Mandating {

    /** Where whoever signs up on the way is led back to. */
    static final Pattern OFFER = Pattern.compile(".*/mandats/invitation\\?jeton=.*");

    static final Pattern LIST = Pattern.compile(".*/mandats\\?fait=.*");

    private Mandating() {}

    static void invites(Person applicant, String address, String capacity, String power) {
        Page page = applicant.page();
        applicant.goes("/compte");
        page.locator("main a[href='/mandats']").click();
        applicant.findsThePageSound("fr");
        page.locator("a[href='/mandats/inviter']").click();
        assertThat(page.locator("#body")).isHidden();
        applicant.findsThePageSound("fr");
        applicant.photographs("mandat-inviter");
        page.locator("#name").fill("Soeur Aînée");
        page.locator("#address").fill(address);
        page.locator("input[name=capacity][value=" + capacity + "]").check();
        if (!capacity.equals("RELATIVE")) {
            page.locator("#body").fill("Barreau du Québec");
            page.locator("#membership").fill("123456-1");
        }
        page.locator("input[name=power][value=" + power + "]").check();
        LocalDate day = LocalDate.now(Montreal.ZONE).plusDays(60);
        page.locator("[id='lastDay:day']").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("[id='lastDay:month']").fill(Integer.toString(day.getMonthValue()));
        page.locator("[id='lastDay:year']").fill(Integer.toString(day.getYear()));
        page.locator("#invite").click();
        page.waitForURL(LIST);
        assertThat(page.locator(".mandate")).containsText("En attente");
        applicant.findsThePageSound("fr");
        applicant.photographs("mandats-donnes");
    }

    /** The offer that they have in front of them. */
    static void accepts(Applicant sister) {
        Page page = sister.page();
        sister.person().findsThePageSound("fr");
        sister.person().photographs("mandat-offre");
        page.locator("#accept").click();
        page.waitForURL(LIST);
        sister.person().findsThePageSound("fr");
        sister.person().photographs("mandats-recus");
    }
}
