package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.log.ConsistencyProof;

/** The published verifier on places that passed on: that of rank 4, that of rank 5, and 4 again. */
class SuccessionVerifierTest {

    private static final Instant NOW = Places.BELL.plusSeconds(5_000_000);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path compiled;

    @TempDir Path folder;

    private final List<String> lines = new ArrayList<>();

    @BeforeAll
    static void compile() {
        String source = Path.of("../docs/proofs/Verify.java").toAbsolutePath().toString();
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, "-d", compiled.toString(), source))
                .isZero();
    }

    @BeforeEach
    void threePlacesPassed() throws IOException {
        Passage first = Succeeding.first(NOW);
        Passage second = Succeeding.after(first, 5, 2, NOW.plusSeconds(1));
        Passage third = Succeeding.again(second, first, 3, NOW.plusSeconds(2));
        line(first, 1);
        line(second, 2);
        line(third, 3);
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("keyId", "k");
        key.put("publicKey", HexFormat.of().formatHex(Succeeding.publicKey()));
        key.put("validFrom", Places.BELL.minusSeconds(1).toString());
        key.put("validUntil", null);
        Files.writeString(
                folder.resolve("keys.json"), JSON.writeValueAsString(Map.of("keys", List.of(key))));
    }

    private void line(Passage passage, int asker) throws IOException {
        ConsistencyProof continues = passage.log().consistency();
        lines.add(
                JSON.writeValueAsString(
                        ProofDocuments.of(
                                new PassedPlace(
                                        passage.receipt(),
                                        new PublishedHead(passage.receipt().head(), continues),
                                        JSON.readTree(
                                                GivenProof.of(Succeeding.asked(asker))
                                                        .document())))));
    }

    @Test
    void aTrueListIsAuthentic() throws Exception {
        assertThat(verify())
                .startsWith("Succession: 3 places that passed on\n")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void eachOfItsReceiptsIsAuthenticByItself() throws Exception {
        Map<String, Object> receipt = ProofDocuments.of(Succeeding.first(NOW).receipt());
        lines.clear();
        lines.add(JSON.writeValueAsString(receipt));
        assertThat(verify())
                .startsWith("Receipt of rank 1 of period 2026-1-S")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void anotherPlaceThanWasSignedIsNamed() throws Exception {
        lines.set(1, lines.get(1).replace("\"place\":5", "\"place\":6"));
        assertThat(verify())
                .contains("Row 2: The leaf does not say what the receipt says")
                .contains("Row 2: Nobody held the place that was given up")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void aRowThatWasLeftOutIsMissed() throws Exception {
        lines.remove(1);
        assertThat(verify())
                .contains("Row 2: It does not continue the row before")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void rowsThatWereSwappedAreFound() throws Exception {
        lines.add(0, lines.remove(1));
        assertThat(verify()).contains("Row 1: ").endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void whoeverAskedAtAnotherTimeIsNotTheSuccessor() throws Exception {
        ObjectNode row = (ObjectNode) JSON.readTree(lines.get(1));
        row.set("asked", JSON.readTree(lines.get(2)).path("asked"));
        lines.set(1, row.toString());
        assertThat(verify())
                .contains("Row 2: Its proof is of another time, dossier or period")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void aPlaceThatNobodyGaveUpDoesNotPass() throws Exception {
        Passage first = Succeeding.first(NOW);
        lines.clear();
        line(first, 1);
        line(Succeeding.after(first, 4, 2, NOW), 2);
        assertThat(verify())
                .contains("Row 2: It stands there twice: given up 2026-1-000004-G")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void whoAskedOnceSucceedsOnceWhateverTheySealedSince() throws Exception {
        Passage first = Succeeding.first(NOW);
        lines.clear();
        line(first, 1);
        line(Succeeding.sealedAnew(first, 5, 1, NOW), 1);
        assertThat(verify())
                .contains("Row 2: It stands there twice: asked 2026-02-16T13:30:01.000000000Z")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void whatWasSealedAnewSinceIsNamed() throws Exception {
        Passage first = Succeeding.first(NOW);
        lines.clear();
        line(first, 1);
        line(Succeeding.sealedAnew(first, 5, 2, NOW), 2);
        assertThat(verify())
                .contains("Row 2: sealed anew after its owner asked")
                .doesNotContain("Row 1")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void aForgedRowIsOneHoweverItsSpacesStand() throws Exception {
        lines.set(
                0,
                lines.get(0)
                        .replace("\"passing\":{", "\"passing\": {")
                        .replace("\"givenUp\":\"2026-1-000004", "\"givenUp\": \"2026-1-000003"));
        assertThat(verify()).contains("Row 1: ").endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void aListOfNobodyIsTrue() throws Exception {
        lines.clear();
        assertThat(verify())
                .startsWith("Succession: 0 places that passed on\n")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void aReceiptWithMoreThanWasSignedOfItsPassingIsNot() throws Exception {
        String receipt =
                JSON.writeValueAsString(ProofDocuments.of(Succeeding.first(NOW).receipt()));
        lines.clear();
        lines.add(receipt.replace("\"passing\":{", "\"passing\":{\"rank\":1,"));
        assertThat(verify()).startsWith("Could not be checked: ");
    }

    @Test
    void aPortalsListIsHeldAgainstItsRegister() throws Exception {
        assertThat(verifyPortal("2026-1", 200))
                .contains("Succession: 3 places that passed on")
                .contains("Row 1: The register has no place 4")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void aPortalsListIsOfThePeriodThatWasAskedFor() throws Exception {
        assertThat(verifyPortal("2031-9", 200))
                .contains("Row 1: It is of 2026-1-S, not 2031-9-S")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void onlyAPortalThatKnowsOfNoListHasNone() throws Exception {
        assertThat(verifyPortal("2026-1", 404))
                .contains("The portal publishes no succession")
                .endsWith("\nAUTHENTIC\n");
        assertThat(verifyPortal("2026-1", 503)).startsWith("Could not be read: ");
    }

    /** By a portal whose register is empty. */
    private String verifyPortal(String period, int succession) throws IOException {
        String keys = Files.readString(folder.resolve("keys.json"));
        HttpServer portal =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/api/keys", exchange -> answer(exchange, 200, keys));
        portal.createContext("/api/periods", exchange -> answer(exchange, 200, periods(exchange)));
        portal.createContext(
                "/api/periods/" + period + "/succession",
                exchange -> answer(exchange, succession, String.join("\n", lines)));
        portal.start();
        try {
            return run("http://localhost:" + portal.getAddress().getPort(), period);
        } finally {
            portal.stop(0);
        }
    }

    /** No period is published, and no register has a row. */
    private static String periods(HttpExchange exchange) {
        boolean all = exchange.getRequestURI().getPath().equals("/api/periods");
        return all ? "{\"periods\":[]}" : "";
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String verify() throws IOException {
        Files.writeString(folder.resolve("succession.jsonl"), String.join("\n", lines));
        return run(
                folder.resolve("succession.jsonl").toString(),
                folder.resolve("keys.json").toString());
    }

    private static String run(String what, String with) throws IOException {
        Process process =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "-cp",
                                compiled.toString(),
                                "Verify",
                                what,
                                with)
                        .redirectErrorStream(true)
                        .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
