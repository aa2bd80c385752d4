package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, against a portal made of paper. */
class RehearsalTest {

    @TempDir private Path folder;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @BeforeEach
    void writeTickets() throws IOException {
        List<String> tickets = IntStream.range(0, 25).mapToObj(RehearsalTest::ticket).toList();
        Files.write(folder.resolve("tickets.txt"), tickets);
        Files.writeString(folder.resolve("report.token"), "secret\n");
    }

    @Test
    void aGoodMorningIsGreenAndReported() throws IOException {
        try (PaperPortal portal = new PaperPortal(409, "closed", 0)) {
            assertThat(run(portal, "--over", "PT0.5S")).isZero();
            String report = Files.readString(folder.resolve("report/report.json"));
            assertThat(new ObjectMapper().readTree(report).at("/crowd/closed").intValue())
                    .isEqualTo(25);
            assertThat(portal.handedIn()).containsExactly(Map.entry("Bearer secret", report));
        }
        for (String page : List.of("report.html", "report.en.html", "report.es.html")) {
            assertThat(folder.resolve("report").resolve(page)).isNotEmptyFile();
        }
        assertThat(shown()).contains("The rehearsal is green.");
    }

    @Test
    void thePortalsRedIsRed() {
        try (PaperPortal portal = new PaperPortal(409, "closed", 0).judging("RED")) {
            assertThat(run(portal, "--over", "PT0S")).isEqualTo(1);
        }
        assertThat(shown()).contains("The rehearsal is green.", "says: red");
    }

    @Test
    void aReportThatIsNotTakenIsNotGreen() {
        try (PaperPortal portal = new PaperPortal(409, "closed", 0).judging("")) {
            assertThat(run(portal, "--over", "PT0S")).isEqualTo(1);
        }
        assertThat(shown()).contains("did not take the report");
    }

    @Test
    void capacityIsMeasuredInAClosedLoop() throws IOException {
        try (PaperPortal portal = new PaperPortal(409, "full", 0)) {
            run(portal, "--closed", "4");
        }
        String report = Files.readString(folder.resolve("report/report.json"));
        assertThat(new ObjectMapper().readTree(report).path("mode").textValue())
                .isEqualTo("CLOSED");
        assertThat(new ObjectMapper().readTree(report).at("/capacity/fullMeasured").intValue())
                .isEqualTo(20);
    }

    @Test
    void aPortalThatFailsMakesItRed() {
        try (PaperPortal portal = new PaperPortal(500, "failure", 0)) {
            assertThat(run(portal, "--over", "PT0S", "--patience", "PT1S")).isEqualTo(1);
        }
        assertThat(shown()).contains("The rehearsal is red.", "25 people got no final answer");
    }

    @Test
    void aRegisterWithEntriesIsNoStage() {
        try (PaperPortal portal = new PaperPortal(409, "full", 3)) {
            assertThat(run(portal)).isEqualTo(2);
        }
        assertThat(shown()).contains("3 entries already");
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void withoutAPortalThereIsNoRehearsal() {
        PaperPortal gone = new PaperPortal(409, "full", 0);
        gone.close();
        assertThat(run(gone)).isEqualTo(2);
        assertThat(shown()).contains("did not take place");
    }

    @Test
    void whatIsNotUnderstoodIsExplained() {
        assertThat(Rehearsal.run(new PrintStream(screen, true, StandardCharsets.UTF_8), "--help"))
                .isEqualTo(2);
        assertThat(shown()).contains("--help", "--portal", "--tickets");
    }

    private int run(PaperPortal portal, String... more) {
        String[] told = {
            "--portal", portal.address(),
            "--period", "R2026-1",
            "--tickets", folder.resolve("tickets.txt").toString(),
            "--token-file", folder.resolve("report.token").toString(),
            "--report", folder.resolve("report").toString(),
            "--language", "en"
        };
        return Rehearsal.run(
                new PrintStream(screen, true, StandardCharsets.UTF_8),
                Stream.of(told, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static String ticket(int person) {
        byte[] period = "R2026-1".getBytes(StandardCharsets.UTF_8);
        ByteBuffer body = ByteBuffer.allocate(2 + period.length + 16 + 32 + 8 + 8 + 32);
        body.put((byte) 2)
                .put((byte) period.length)
                .put(period)
                .putInt(2 + period.length + 16, person);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(body.array());
    }
}
