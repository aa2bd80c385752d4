package quebec.monprojet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aSmallDemonstrationOpensInTwoMinutes() {
        assertThat(Settings.of(Map.<String, String>of()::get))
                .isEqualTo(new Settings(12, 10, Duration.ofMinutes(2)));
    }

    @Test
    void theEnvironmentSaysHowLargeAndWhen() {
        var environment =
                Map.of(
                        "MPQ_DEMONSTRATION_APPLICANTS", "600",
                        "MPQ_DEMONSTRATION_CAP", "100",
                        "MPQ_DEMONSTRATION_OPENS_IN", "-PT1H");
        assertThat(Settings.of(environment::get))
                .isEqualTo(new Settings(600, 100, Duration.ofHours(-1)));
    }

    @Test
    void aWrongSettingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("MPQ_DEMONSTRATION_CAP", "0")::get))
                .withMessageContaining("MPQ_DEMONSTRATION_CAP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("MPQ_DEMONSTRATION_OPENS_IN", "soon")::get))
                .withMessageContaining("MPQ_DEMONSTRATION_OPENS_IN");
    }
}
