package quebec.monprojet.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A second officer, who also supervises: the demonstration has none, so one is invited. */
final class Colleague {

    static final String NAME = "Awa Diallo";

    private static final String ADDRESS = "awa@demo.example";
    private static final String PASSWORD = "lanterne-écluse-myrtille-9";

    private Colleague() {}

    /** As an administrator does, and as the person does who follows the invitation. */
    static Person invited(Person administrator, Person invited, Portal portal) {
        Page page = administrator.page();
        administrator.goes("/bureau/equipe");
        page.locator("#name").fill(NAME);
        page.locator("#address").fill(ADDRESS);
        page.locator("#roles input[value='officer']").check();
        page.locator("#roles input[value='supervisor']").check();
        page.locator("#create").click();
        invited.goes(portal.mailbox(ADDRESS).next().link());
        enters(invited.page());
        return invited;
    }

    private static void enters(Page page) {
        page.locator("#password").fill(PASSWORD);
        page.locator("#code").fill(new Device(page.locator("main p code").innerText()).code());
        page.locator("#enrol").click();
        String spare = page.locator("main li code").first().innerText();
        page.navigate("/bureau/connexion");
        page.locator("#address").fill(ADDRESS);
        page.locator("#password").fill(PASSWORD);
        page.locator("#signIn").click();
        page.locator("#code").fill(spare);
        page.locator("#enter").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Accueil")).waitFor();
    }
}
