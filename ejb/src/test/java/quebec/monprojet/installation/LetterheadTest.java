package quebec.monprojet.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterheadTest {

    private static final Map<String, String> SAID =
            Map.of("MPQ_ADMINISTRATIVE_UNIT", " Direction X ", "MPQ_SIGNATORY", "Y, directrice");

    @Test
    void theInstallationSaysInWhoseNameItWrites() {
        assertThat(Letterhead.of(SAID)).contains(new Letterhead("Direction X", "Y, directrice"));
    }

    @Test
    void halfOfItIsNone() {
        assertThat(Letterhead.of(Map.of("MPQ_ADMINISTRATIVE_UNIT", "Direction X"))).isEmpty();
        assertThat(Letterhead.of(Map.of("MPQ_SIGNATORY", "Y"))).isEmpty();
        assertThat(Letterhead.of(Map.of())).isEmpty();
    }

    @Test
    void aDemonstrationInventsOneThatSaysSo() {
        assertThat(Letterhead.of(Map.of("MPQ_DEMONSTRATION", "true")))
                .hasValueSatisfying(
                        head -> {
                            assertThat(head.unit()).contains("(démonstration)");
                            assertThat(head.signatory()).contains("(démonstration)");
                        });
    }
}
