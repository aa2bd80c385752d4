package quebec.monprojet.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstacleTest {

    private static final int OFFSET = 31_000;

    @TempDir private Path folder;

    @Test
    void nothingStandsInTheWay() throws Exception {
        Files.writeString(Obstacle.mark(folder), "left by one that has ended");

        assertThat(asked()).isEqualTo(new Answer(0, ""));
    }

    @Test
    void aPortInUseIsNamedAndOthersAreProposed() throws Exception {
        try (ServerSocket portal = listening(8080 + OFFSET);
                ServerSocket other = listening(8080 + OFFSET + 100)) {
            assertThat(portal.isBound() && other.isBound()).isTrue();

            Answer answer = asked();

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.said())
                    .contains("Port 39080, which the portal needs, is in use")
                    .contains("mvn -Pdemonstration -Doffset=31200");
        }
    }

    @Test
    void whoRunsFromTheFolderIsNamed() throws Exception {
        Base base = new Base(folder, folder);
        try (FileChannel claim = base.claim("http://localhost:8080")) {
            assertThat(claim.isOpen()).isTrue();

            Answer answer = asked();

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.said()).contains("already running", "http://localhost:8080");
        }
        assertThat(asked().exit()).isZero();
    }

    private record Answer(int exit, String said) {}

    /** As the build asks: the one file, in a process of its own. */
    private Answer asked() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "src/main/java/quebec/monprojet/start/Obstacle.java",
                                folder.toString(),
                                String.valueOf(OFFSET),
                                "demonstration")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
