package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.dossier.Digest;

/** The published verifier on what is public of the bells for dossiers on paper. */
class BellVerifierTest {

    private static final Path VECTOR = Path.of("../docs/proofs/vector");
    private static final Instant RECEIVED = Instant.parse("2026-02-16T13:30:00.003000001Z");
    private static final Instant ASKED = Instant.parse("2026-02-16T13:30:00.006000001Z");
    private static final Digest DIGEST =
            new Digest("259121a96d08ae83adab9460bb67e1630e827c87e0d208dbe6480d713bcdaa59");
    private static final Digest ASKERS =
            new Digest("2d7bff7b6c6c7d9b2e15aeb6c681c3398c429520730026b26cc9f6336fb624d7");
    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");

    @TempDir static Path compiled;

    @TempDir Path folder;

    private BellSalt salt;

    @BeforeAll
    static void compile() {
        String source = Path.of("../docs/proofs/Verify.java").toAbsolutePath().toString();
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, "-d", compiled.toString(), source))
                .isZero();
    }

    @BeforeEach
    void theVector() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        salt = BellSalt.of(mac, "ab".repeat(32), BELL);
        for (String file : List.of("receipt.json", "asked.json", "keys.json")) {
            write(file, Files.readString(VECTOR.resolve(file)));
        }
    }

    @Test
    void whoeverFiledOnPaperSeesWhenTheyWereDue() throws Exception {
        Instant opens = RECEIVED.minus(salt.delay(DIGEST)).minusMillis(10);
        write("periods.json", periods(BELL, notice(1, opens, salt.commitment(), salt.hex())));
        assertThat(verify("receipt.json", "periods.json", "keys.json"))
                .contains("its salt is that of its commitment")
                .contains("due at " + RECEIVED.minusMillis(10) + ": it came PT0.01S later")
                .contains("That it came on paper is not public")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void aPressBeforeItWasDueIsToldByItsNanosecond() throws Exception {
        Instant opens = RECEIVED.minus(salt.delay(DIGEST)).plusNanos(1);
        write("periods.json", periods(BELL, notice(1, opens, salt.commitment(), salt.hex())));
        assertThat(verify("receipt.json", "periods.json", "keys.json"))
                .contains("it came PT0.000000001S before")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void whoeverAskedOnPaperAfterTheLastPlaceSeesItToo() throws Exception {
        Instant opens = ASKED.minus(salt.delay(ASKERS));
        write("periods.json", periods(BELL, notice(1, opens, salt.commitment(), salt.hex())));
        assertThat(verify("asked.json", "periods.json", "keys.json"))
                .contains("due at " + ASKED + ": it came PT0S later")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void anotherSaltThanWasPromisedIsNot() throws Exception {
        Instant opens = RECEIVED.minusSeconds(10);
        write("periods.json", periods(BELL, notice(1, opens, "0".repeat(64), salt.hex())));
        assertThat(verify("receipt.json", "periods.json", "keys.json"))
                .contains("its salt is not that of its commitment")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void whatIsNotToldYetCannotBeWorkedOut() throws Exception {
        write("periods.json", periods(BELL, notice(1, BELL, salt.commitment(), null)));
        assertThat(verify("receipt.json", "periods.json", "keys.json"))
                .contains("its salt is not told yet")
                .contains("can be worked out once the salt is told");
    }

    /** Announced again after a suspension: a press before it belongs to the first opening. */
    @Test
    void eachPressIsOfTheOpeningThatItCameAfter() throws Exception {
        Instant first = RECEIVED.minus(salt.delay(DIGEST)).minusMillis(10);
        write(
                "periods.json",
                periods(
                        BELL,
                        notice(1, first, salt.commitment(), salt.hex()),
                        notice(2, BELL.plusSeconds(86_400), "0".repeat(64), null)));
        assertThat(verify("receipt.json", "periods.json", "keys.json"))
                .contains("it came PT0.01S later")
                .endsWith("\nAUTHENTIC\n");
        write("periods.json", periods(BELL, notice(2, BELL.plusSeconds(1), "0".repeat(64), null)));
        assertThat(verify("receipt.json", "periods.json", "keys.json"))
                .contains("It was received before period 2026-1 opened")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void aCopyOfBeforeTheOpeningShowsThatThePromiseStands() throws Exception {
        Instant before = BELL.minusSeconds(3_600);
        write("kept.json", periods(before, notice(1, BELL, salt.commitment(), null)));
        write("periods.json", periods(BELL, notice(1, BELL, salt.commitment(), salt.hex())));
        assertThat(verify("kept.json", "periods.json"))
                .contains("was promised before: the copy is of " + before)
                .contains("How a salt was chosen before it was promised is not public")
                .endsWith("\nAUTHENTIC\n");
        String other = Digest.of(new byte[32]).hex();
        write("periods.json", periods(BELL, notice(1, BELL, other, "0".repeat(64))));
        assertThat(verify("kept.json", "periods.json"))
                .contains("is another than in the copy of " + before)
                .endsWith("NOT AUTHENTIC\n");
        write("periods.json", periods(BELL));
        assertThat(verify("kept.json", "periods.json"))
                .contains("is not published any more")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void anybodySeesHowManyRowsCannotHaveComeOnPaper() throws Exception {
        Map<String, String> files =
                Map.of(
                        "/api/keys", Files.readString(VECTOR.resolve("keys.json")),
                        "/api/periods/2026-1/register", vector("register.jsonl"),
                        "/api/periods/2026-1/heads", vector("heads.jsonl"),
                        "/api/periods",
                                periods(BELL, notice(1, BELL, salt.commitment(), salt.hex())));
        HttpServer portal =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/", exchange -> answer(exchange, files));
        portal.start();
        try {
            assertThat(run("http://localhost:" + portal.getAddress().getPort(), "2026-1"))
                    .contains("of 5 rows came before paper with their digest was due")
                    .contains("Which of the others did is not public")
                    .endsWith("\nAUTHENTIC\n");
        } finally {
            portal.stop(0);
        }
    }

    private static String vector(String file) throws IOException {
        return Files.readString(VECTOR.resolve(file));
    }

    private static void answer(HttpExchange exchange, Map<String, String> files)
            throws IOException {
        byte[] body =
                files.getOrDefault(exchange.getRequestURI().getPath(), "")
                        .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String periods(Instant asOf, String... notices) {
        return "{\"asOf\":\"%s\",\"periods\":[{\"number\":\"2026-1\",\"notices\":[%s]}]}"
                .formatted(asOf, String.join(",", notices));
    }

    private static String notice(int id, Instant opens, String commitment, @Nullable String salt) {
        return """
        {"id":%d,"opensAt":"%s","paper":{"windowSeconds":%d,"commitment":"%s","salt":%s}}"""
                .formatted(
                        id,
                        opens,
                        BellSalt.WINDOW.toSeconds(),
                        commitment,
                        salt == null ? "null" : "\"" + salt + "\"");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String verify(String... files) throws IOException {
        return run(List.of(files).stream().map(folder::resolve).map(Path::toString).toList());
    }

    private static String run(String... names) throws IOException {
        return run(List.of(names));
    }

    private static String run(List<String> names) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of("-cp", compiled.toString(), "Verify"));
        command.addAll(names);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
