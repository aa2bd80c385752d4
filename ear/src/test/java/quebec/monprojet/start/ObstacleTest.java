package quebec.monprojet.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstacleTest {

    /** With this, every port asked for lies below those the system lends to callers. */
    private static final int FIRST_OFFSET = 12_000;

    private static final int PORTAL = 8080;

    @TempDir private Path folder;

    private final int offset = freeOffset();

    @Test
    void nothingStandsInTheWay() throws Exception {
        Files.writeString(Obstacle.mark(folder), "left by one that has ended");

        assertThat(asked()).isEqualTo(new Answer(0, ""));
    }

    @Test
    void aPortInUseIsNamedAndOthersAreProposed() throws Exception {
        try (ServerSocket portal = listening(PORTAL + offset);
                ServerSocket other = listening(PORTAL + offset + 100)) {
            assertThat(portal.isBound() && other.isBound()).isTrue();

            Answer answer = asked();

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.said())
                    .contains("Port " + (PORTAL + offset) + ", which the portal needs, is in use")
                    .contains("mvn -Pdemonstration -Doffset=" + (offset + 200));
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
                                String.valueOf(offset),
                                "demonstration")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    /** One whose ports nobody has, nor those of the next two that would be proposed. */
    private static int freeOffset() {
        return IntStream.iterate(FIRST_OFFSET, offset -> offset + 300)
                .filter(offset -> IntStream.of(0, 100, 200).allMatch(step -> free(offset + step)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int offset) {
        return IntStream.of(PORTAL, 8443, 9080, 9990).allMatch(port -> isFree(port + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = listening(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
