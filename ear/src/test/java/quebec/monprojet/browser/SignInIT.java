package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@At(Moment.EVE)
class SignInIT {

    @Test
    void anApplicantSignsInAndFindsTheDossier(Chromium chromium, Portal portal) {
        try (Person applicant = chromium.person(portal, Screen.PHONE)) {
            applicant.signsIn("demande-1@demo.example");
            assertThat(applicant.page()).hasURL(Pattern.compile(".*/dossier/?"));
            applicant.findsNoBarrier();
            applicant.photographs("dossier-sealed");
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void whoeverIsNotKnownIsToldNothingMore(Chromium chromium, Portal portal) {
        try (Person stranger = chromium.person(portal, Screen.PHONE)) {
            stranger.signsIn("inconnue@demo.example", "lilas-canot-hibou-dune");
            assertThat(stranger.page().locator("#error-summary")).isFocused();
            assertThat(stranger.page()).hasTitle(Pattern.compile("Erreur\\s: .*"));
            stranger.findsNoBarrier();
        }
    }
}
