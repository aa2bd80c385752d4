package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A supervisor at what others proposed, and at who works on what. */
record SupervisingDesk(Person reader) {

    /** Whether it waits for somebody else, as the list says. */
    boolean awaits(String number) {
        reader.goes("/bureau/second-regard");
        return proposed(number).count() > 0;
    }

    void confirms(String number) {
        opens(number).locator("#confirm").click();
        isDone("confirmée");
    }

    void sendsBack(String number) {
        Page page = opens(number);
        page.locator("#reason").fill("Les motifs ne disent pas sur quoi cela repose.");
        page.locator("#send-back").click();
        isDone("renvoyée");
    }

    void assigns(String number, String officer) {
        Page page = reader.page();
        reader.goes("/bureau/demandes");
        page.locator("#number").fill(number);
        page.locator("#find").click();
        assertThat(page.locator(".worklist tbody tr")).hasCount(1);
        page.locator(".worklist tbody input").check();
        page.locator("#to").selectOption(new SelectOption().setLabel(officer));
        page.locator("button[value='assign']").click();
        assertThat(page.locator("#just-done")).containsText("responsable");
        assertThat(page.locator(".worklist tbody tr")).containsText(officer);
    }

    /** Nobody looks at their own work. */
    void isKeptFrom(String number) {
        Page page = opens(number);
        assertThat(page.locator("main")).containsText("une autre personne la relit");
        assertThat(page.locator("#confirm")).hasCount(0);
        assertThat(page.locator("#send-back")).hasCount(0);
    }

    private Page opens(String number) {
        reader.goes("/bureau/second-regard");
        proposed(number).click();
        reader.page().waitForURL("**/bureau/decision/relecture?**");
        return reader.page();
    }

    private Locator proposed(String number) {
        return reader.page().locator("main a[href$='numero=" + number + "']");
    }

    private void isDone(String what) {
        reader.page().waitForURL("**/bureau/second-regard?**");
        assertThat(reader.page().locator("#just-done")).containsText(what);
    }
}
