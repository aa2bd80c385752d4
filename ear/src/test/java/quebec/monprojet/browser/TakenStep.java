package quebec.monprojet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A step of a file: documents that are missing ask why it is taken all the same. */
final class TakenStep {

    static final String WHY = "Les pièces originales ont été vues au bureau.";

    private TakenStep() {}

    static void on(Page page) {
        Locator why = page.locator("#why");
        if (why.count() > 0) {
            why.fill(WHY);
        }
        page.locator("#take").click();
    }
}
