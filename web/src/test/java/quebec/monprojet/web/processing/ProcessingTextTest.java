package quebec.monprojet.web.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.figures.PublicFigures;
import quebec.monprojet.web.texts.Catalogue;

class ProcessingTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void noTextIsMissing(String language) {
        assertThat(page(language, Tables.shown()) + page(language, Tables.nothing()))
                .doesNotContain("⟨", "{0}");
    }

    @Test
    void aNumberHasItsBarAndASmallOneNone() {
        assertThat(page("fr", Tables.shown()))
                .contains("<rect width=\"100.0\"", "moins de\u00a05", "non publié", "1\u00a0234")
                .contains("Refus, motif\u00a0: clause passing-score");
    }

    @Test
    void whereThereIsTooLittleItSaysSo() {
        assertThat(page("en", Tables.nothing()))
                .contains("too few applications", "too early to say")
                .doesNotContain("<rect");
    }

    private static String page(String language, PublicFigures figures) {
        return new ProcessingText(
                        new Catalogue().in(Locale.forLanguageTag(language)),
                        code -> "clause " + code,
                        false)
                .of(figures);
    }
}
