package quebec.monprojet.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators hand to another system is what the portal checks its answers with. */
class AnswerKeyTest {

    private static final byte[] MASTER = MasterKey.random();

    @TempDir private Path folder;

    @BeforeEach
    void theMasterKey() throws Exception {
        Files.write(folder.resolve("master.key"), MASTER);
    }

    @Test
    void isTheOneThatThePortalDerives() throws Exception {
        assertThat(asked("federal")).isZero();
        Path file = folder.resolve("federal.jwk");
        JsonNode key = new ObjectMapper().readTree(file.toFile());
        assertThat(Base64.getUrlDecoder().decode(key.path("k").asText()))
                .isEqualTo(new MasterKey(MASTER).derived("handover/answers/federal/v1"));
        assertThat(key.path("kid").asText()).isEqualTo("federal");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void overwritesNothingAndKnowsItsSenders() throws Exception {
        Files.writeString(folder.resolve("legacy.jwk"), "kept");
        assertThat(asked("legacy")).isNotZero();
        assertThat(folder.resolve("legacy.jwk")).hasContent("kept");
        assertThat(asked("somebody")).isEqualTo(2);
    }

    private int asked(String sender) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("../config/bin/AnswerKey.java").toString(),
                        folder.toString(),
                        sender,
                        folder.resolve(sender + ".jwk").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }
}
