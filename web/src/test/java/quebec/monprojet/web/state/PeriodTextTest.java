package quebec.monprojet.web.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.web.texts.Words;

class PeriodTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void whetherPlacesPassOnIsSaidBothWays(String language) {
        Words words = Lives.words(language);
        PassingOn clause = new PassingOn(Instant.parse("2027-06-01T04:00:00Z"));
        assertThat(PeriodText.passage(clause, words)).contains("2027").doesNotContain("{");
        assertThat(PeriodText.passage(null, words))
                .endsWith(".")
                .doesNotContain("2027")
                .doesNotContain("⟨");
    }
}
