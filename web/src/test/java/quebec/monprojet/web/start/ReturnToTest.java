package quebec.monprojet.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil", "/a?b", "/langue", ""})
    void nobodyIsLedAway(String path) {
        assertThat(LanguagePage.local(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aide", "/recu/2026-1-000042-7"})
    void oneComesBackToWhereOneWas(String path) {
        assertThat(LanguagePage.local(path)).isEqualTo(path);
    }
}
