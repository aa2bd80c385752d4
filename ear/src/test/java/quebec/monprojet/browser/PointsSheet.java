package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** The sheet on a file's page, which comes to say what the way of the file asks of it. */
record PointsSheet(Page page) {

    /** By one finding, under the cut-off of its criterion. */
    void comesToFail() {
        finds("EDUCATION_LEVEL", "0");
        assertThat(page.locator(".exam-sum .tag-wrong")).isVisible();
    }

    /** With a finding under every criterion, most as the machine counts them. */
    void comesToPass() {
        assertThat(page.locator(".exam-sum .tag").first()).isVisible();
        List<String> criteria =
                page.locator(".exam-sheet tr[id]").all().stream()
                        .map(row -> row.getAttribute("id"))
                        .toList();
        for (String criterion : criteria) {
            Locator points = page.locator("#points-" + criterion);
            if (!passes()) {
                finds(criterion, points.getAttribute("max"));
            } else if (page.locator("#" + criterion + ".exam-found").count() == 0) {
                finds(criterion, points.getAttribute("data-counted"));
            }
        }
        assertThat(page.locator(".exam-sum .tag-done")).isVisible();
    }

    private boolean passes() {
        return page.locator(".exam-sum .tag-done").count() == 1;
    }

    private void finds(String criterion, String points) {
        Locator row = page.locator("#" + criterion);
        page.locator("#points-" + criterion).fill(points);
        Locator why = row.locator("textarea");
        if (why.isVisible()) {
            why.fill("Les pièces au dossier le montrent.");
        }
        row.locator("button[name='find']").click();
        assertThat(row.locator(".exam-said strong"))
                .hasText(Pattern.compile("^" + points + "\\D.*"));
    }
}
