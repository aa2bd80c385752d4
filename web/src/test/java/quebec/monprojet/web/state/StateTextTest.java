package quebec.monprojet.web.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.opening.PublishedPeriod;

class StateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void saysEverythingInEveryLanguage(String language) {
        assertThat(page(language, Lives.announcedAgain(), false))
                .contains("<html lang=\"" + language + "\">")
                .contains("datetime=\"" + Lives.NEW_BELL + "\"")
                .contains("datetime=\"" + Lives.STOPPED + "\"")
                .contains("ab".repeat(32))
                .doesNotContain("⟨");
    }

    @Test
    void showsTheCountersOfTheRegister() {
        assertThat(page("fr", Lives.suspended(), false))
                .contains("<dd data-figure=\"cap\">2\u00a0800</dd>")
                .contains("<dd data-figure=\"taken\">12</dd>")
                .contains("<dd data-figure=\"remaining\">2\u00a0788</dd>");
    }

    @Test
    void whatPeopleWroteStaysText() {
        assertThat(page("fr", Lives.suspended(), false))
                .contains("Panne &lt;grave&gt; &amp; longue")
                .doesNotContain("<grave>")
                .doesNotContain("<b>");
    }

    @Test
    void tellsUtcBesideMontrealUntilTheScriptTellsTheReadersOwnTime() {
        assertThat(page("fr", Lives.announced(), false))
                .contains("16\u00a0février 2027 à 8\u00a0h\u00a030 (heure de Montréal, UTC−05:00)")
                .contains("2027-02-16 13:30:00 UTC</span>");
    }

    @Test
    void saysWhenItsFiguresMayHaveChanged() {
        String warning = Lives.words("fr").get("opening.page.stale");
        assertThat(page("fr", Lives.announced(), true)).contains(warning);
        assertThat(page("fr", Lives.announced(), false)).doesNotContain(warning);
    }

    @Test
    void aPortalThatAnnouncedNothingSaysSo() {
        assertThat(page("fr", null, false))
                .contains("Aucune ouverture n’est annoncée pour le moment.")
                .doesNotContain("data-figure");
    }

    @Test
    void leavesMostOfTheRushBudgetToStyleAndScript() {
        assertThat(
                        page("fr", Lives.announcedAgain(), false)
                                .getBytes(StandardCharsets.UTF_8)
                                .length)
                .isLessThan(20_000);
    }

    private static String page(String language, @Nullable PublishedPeriod period, boolean stale) {
        return new StateText(Lives.words(language), false)
                .of(
                        period == null ? List.of() : List.of(period),
                        period,
                        Lives.BELL,
                        stale,
                        Lives.AGAIN);
    }
}
