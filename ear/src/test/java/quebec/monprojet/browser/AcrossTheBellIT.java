package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody keeps the waiting page open until the period opens. */
@At(Moment.BELL)
class AcrossTheBellIT {

    private static final double UNTIL_THE_BELL = 90_000;

    @Test
    void thePageSaysItIsOpenWithoutBeingLoadedAgain(Chromium chromium, Portal portal) {
        try (Person person = chromium.person(portal, Screen.PHONE)) {
            person.signsIn("demande-1@demo.example");
            person.page().waitForURL(Pattern.compile(".*/dossier/?"));
            person.goes("/attente/" + portal.period());
            Page page = person.page();
            List<String> loaded = new ArrayList<>();
            page.onFrameNavigated(frame -> loaded.add(frame.url()));
            assertThat(page.locator(".lead:visible")).containsText("La période ouvre le");
            person.reads("Salle d’attente");
            assertThat(page.locator("#submit")).hasClass("second");
            person.findsThePageSound("fr");
            person.photographs("waiting-before-the-bell");
            assertThat(page.locator(".lead:visible"))
                    .containsText(
                            "La période est ouverte",
                            new ContainsTextOptions().setTimeout(UNTIL_THE_BELL));
            assertThat(page.locator("#said")).containsText("La période est ouverte");
            assertThat(page.locator("#countdown")).isHidden();
            person.reads("Soumettre ma demande");
            assertThat(page.locator("#submit")).hasClass("");
            assertThat(page).hasTitle("Soumettre ma demande – Mon projet Québec");
            Assertions.assertThat(page.locator("main").innerText())
                    .doesNotContain("ouvre le", "Au moment de l’ouverture", "Ouverture dans");
            person.photographs("waiting-after-the-bell");
            Assertions.assertThat(loaded).isEmpty();
            person.presses();
            person.reads("Votre demande est reçue");
        }
    }
}
