package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sealed dossier of the worked vector in docs/proofs. */
class DossierVectorTest {

    @Test
    void theCanonicalFormIsTheVectors() throws Exception {
        byte[] form = CanonicalForm.of(Fixtures.identified(), "00112233445566778899aabbccddeeff");
        assertThat(form)
                .isEqualTo(Files.readAllBytes(Path.of("../docs/proofs/vector/dossier.json")));
    }
}
