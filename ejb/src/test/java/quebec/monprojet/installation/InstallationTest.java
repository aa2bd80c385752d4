package quebec.monprojet.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InstallationTest {

    @Test
    void itIsADemonstrationOnlyWhenToldSoInFull() {
        assertThat(Installation.isDemonstration(Map.of("MPQ_DEMONSTRATION", "true"))).isTrue();
        assertThat(Installation.isDemonstration(Map.of("MPQ_DEMONSTRATION", "1"))).isFalse();
        assertThat(Installation.isDemonstration(Map.of())).isFalse();
    }

    @Test
    void itWarmsUpUnlessItIsADemonstrationOrIsToldNotTo() {
        assertThat(Installation.warmsUp(Map.of())).isTrue();
        assertThat(Installation.warmsUp(Map.of("MPQ_WARM_UP", "false"))).isFalse();
        assertThat(Installation.warmsUp(Map.of("MPQ_DEMONSTRATION", "true"))).isFalse();
        assertThat(Installation.warmsUp(Map.of("MPQ_DEMONSTRATION", "true", "MPQ_WARM_UP", "true")))
                .isTrue();
    }

    @Test
    void itsAddressEndsWithoutASlash() {
        assertThat(Installation.publicAddress(Map.of("MPQ_PUBLIC_URL", "https://projet.example/")))
                .hasToString("https://projet.example");
        assertThat(Installation.publicAddress(Map.of("MPQ_PUBLIC_URL", " ")))
                .hasToString("http://localhost:8080");
    }

    @Test
    void lettersReachPeopleThroughARelayOrInADemonstration() {
        assertThat(Installation.reachesPeople(Map.of())).isFalse();
        assertThat(Installation.reachesPeople(Map.of("MPQ_SMTP_HOST", " "))).isFalse();
        assertThat(Installation.reachesPeople(Map.of("MPQ_SMTP_HOST", "relay"))).isTrue();
        assertThat(Installation.reachesPeople(Map.of("MPQ_DEMONSTRATION", "true"))).isTrue();
    }
}
