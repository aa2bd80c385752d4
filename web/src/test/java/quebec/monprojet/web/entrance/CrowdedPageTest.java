package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.web.demonstration.Banner;
import quebec.monprojet.web.rush.Template;
import quebec.monprojet.web.texts.Catalogue;

class CrowdedPageTest {

    private final CrowdedPage pages = new CrowdedPage(new Template(new Catalogue(), new Banner()));

    @Test
    void whoeverTypedIsToldToSendItAgainAndTheOthersToWait() {
        assertThat(pages.later(true, Locale.FRENCH)).contains("enverra de nouveau");
        assertThat(pages.later(false, Locale.FRENCH)).contains("toute seule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void noTextIsMissing(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(pages.later(true, locale))
                .contains("lang=\"" + language + "\"")
                .doesNotContain("⟨");
        assertThat(pages.later(false, locale)).doesNotContain("⟨");
    }
}
