package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil",
                "/\t/evil.example",
                "evil",
                ""
            })
    void nobodyIsLedAway(String path) {
        assertThat(LocalPath.orElse(path, "/dossier")).isEqualTo("/dossier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aide", "/recu/2026-1-000042-7", "/bureau/demande?numero=2026-1"})
    void oneComesBackToWhereOneWas(String path) {
        assertThat(LocalPath.orElse(path, "/dossier")).isEqualTo(path);
    }
}
