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
                .isEqualTo(new Settings(12, 10, Duration.ofMinutes(2), 0, 2_800));
    }

    @Test
    void theEnvironmentSaysHowLargeAndWhen() {
        var environment =
                Map.of(
                        "MPQ_DEMONSTRATION_APPLICANTS", "600",
                        "MPQ_DEMONSTRATION_CAP", "100",
                        "MPQ_DEMONSTRATION_OPENS_IN", "-PT1H",
                        "MPQ_DEMONSTRATION_REHEARSAL", "42000",
                        "MPQ_DEMONSTRATION_REHEARSAL_CAP", "300");
        assertThat(Settings.of(environment::get))
                .isEqualTo(new Settings(600, 100, Duration.ofHours(-1), 42_000, 300));
    }

    @Test
    void aRehearsalOfNobodyIsNone() {
        assertThat(Settings.of(Map.of("MPQ_DEMONSTRATION_REHEARSAL", "0")::get))
                .isEqualTo(Settings.of(Map.<String, String>of()::get));
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
