package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.time.Montreal;

/** Somebody at the payments that come by post, and at what goes back. */
record Till(Person supervisor) {

    private static final Pattern AMOUNT = Pattern.compile("([\\d\\s\\h]+,\\d\\d)\\h*\\$");

    void recordsACheque(String number) {
        Page page = supervisor.page();
        Patience.until(
                "the invitation to pay",
                () -> supervisor.goes("/bureau/versement?numero=" + number).status() == 200);
        page.locator("#means").selectOption("CHEQUE");
        page.locator("#amount").fill(due(page));
        page.locator("#receivedOn").fill(LocalDate.now(Montreal.ZONE).toString());
        page.locator("#reference").fill("CH-" + number);
        page.locator("#record").click();
        page.waitForURL("**/bureau/demande?**");
        assertThat(page.locator(".exam-standing")).containsText("Intégralité");
    }

    private static String due(Page page) {
        Matcher amount = AMOUNT.matcher(page.locator(".lead-in").innerText());
        if (!amount.find()) {
            throw new AssertionError("no amount");
        }
        return amount.group(1).replaceAll("[\\s\\h]", "");
    }

    /** Of what somebody has to give back, or has given back already. */
    List<String> refunds() {
        supervisor.goes("/bureau/paiements");
        return supervisor.page().locator("#refunds tbody tr").allInnerTexts();
    }
}
