package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;

/** The published verifier, run as a stranger would, against what the register writes. */
class VerifierTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00.000000001Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SOURCE =
            Path.of("../docs/proofs/Verify.java").toAbsolutePath().toString();

    @TempDir static java.nio.file.Path compiled;

    @TempDir java.nio.file.Path folder;

    private final List<Receipt> receipts = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private KeyPair key;
    private int ended;

    /** Once for all tests but one. */
    @BeforeAll
    static void compile() {
        int result =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", compiled.toString(), SOURCE);
        assertThat(result).isZero();
    }

    @Test
    void aNewcomerRunsTheSourceAsItIs() throws Exception {
        write("receipt.json", json(receipts.get(6)));
        assertThat(run(List.of(SOURCE), "receipt.json", "keys.json")).endsWith("\nAUTHENTIC\n");
    }

    @BeforeEach
    void threeBatches() throws Exception {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        RightEdge edge = RightEdge.empty();
        for (int size : List.of(5, 1, 7)) {
            edge = batch(edge, size);
        }
        write("keys.json", keys(null));
    }

    @Test
    void aTrueReceiptIsAuthentic() throws Exception {
        for (Receipt receipt : receipts) {
            assertThat(receipt.verifiedBy(rawKey())).isTrue();
        }
        write("receipt.json", json(receipts.get(6)));
        assertThat(verify("receipt.json", "keys.json"))
                .contains("Receipt of rank 7 of period 2026-1")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void aReceiptWithAnotherRankIsNot() throws Exception {
        write("receipt.json", json(receipts.get(6)).replace("\"rank\":7", "\"rank\":2"));
        assertThat(verify("receipt.json", "keys.json")).contains("NOT AUTHENTIC");
    }

    @Test
    void aTrueRegisterIsAuthentic() throws Exception {
        write("register", register());
        write("heads", String.join("\n", heads));
        assertThat(verify("register", "heads", "keys.json"))
                .startsWith("Register of period 2026-1: 13 rows, 3 signed heads\n")
                .contains("Complete only up to the head of size 13")
                .endsWith("\nAUTHENTIC\n");
    }

    @Test
    void aRowThatWasSwappedIsNamed() throws Exception {
        write("register", register().replace("\"rank\":3,", "\"rank\":4,"));
        write("heads", String.join("\n", heads));
        assertThat(verify("register", "heads", "keys.json"))
                .contains("Row 3 is not the entry of that rank")
                .contains("NOT AUTHENTIC");
    }

    @Test
    void aRowWithAnotherDigestIsFoundBetweenTwoHeads() throws Exception {
        write("register", register().replace("0".repeat(63) + "6\"", "0".repeat(63) + "f\""));
        write("heads", String.join("\n", heads));
        assertThat(verify("register", "heads", "keys.json"))
                .contains("Row 6 is not the one that was signed");
    }

    @Test
    void aRowOfALargerBatchIsFoundAmongThoseSignedWithIt() throws Exception {
        write("register", register().replace("0".repeat(63) + "3\"", "0".repeat(63) + "f\""));
        write("heads", String.join("\n", heads));
        assertThat(verify("register", "heads", "keys.json"))
                .contains("One of the rows 1 to 5 is not the one that was signed");
    }

    @Test
    void aHeadSignedAfterItsKeyWasEndedIsNot() throws Exception {
        write("receipt.json", json(receipts.get(6)));
        write("keys.json", keys(BELL));
        assertThat(verify("receipt.json", "keys.json"))
                .contains("outside the validity of its key")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void theProofOfHavingAskedIsAuthentic() throws Exception {
        write("asked.json", WorkedVector.read("asked.json"));
        write("keys.json", WorkedVector.read("keys.json"));
        assertThat(verify("asked.json", "keys.json")).endsWith("\nAUTHENTIC\n");
    }

    @Test
    void aProofOfHavingAskedEarlierIsNot() throws Exception {
        write("asked.json", WorkedVector.read("asked.json").replace(".006", ".001"));
        write("keys.json", WorkedVector.read("keys.json"));
        assertThat(verify("asked.json", "keys.json"))
                .contains("The proof does not lead to the signed root")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void theVectorsReceiptAndRegisterAreAuthentic() throws Exception {
        for (String file : List.of("receipt.json", "register.jsonl", "heads.jsonl", "keys.json")) {
            write(file, WorkedVector.read(file));
        }
        assertThat(verify("receipt.json", "keys.json")).endsWith("\nAUTHENTIC\n");
        assertThat(verify("register.jsonl", "heads.jsonl", "keys.json")).endsWith("\nAUTHENTIC\n");
    }

    @Test
    void anotherKindOfDocumentIsSaidToBeSo() throws Exception {
        write("receipt.json", "[]");
        assertThat(verify("receipt.json", "keys.json")).startsWith("Could not be checked");
    }

    @Test
    void aReceiptRecordedAtAnotherInstantIsNot() throws Exception {
        String recorded = Nanoseconds.text(receipts.get(6).recordedAt());
        write(
                "receipt.json",
                json(receipts.get(6))
                        .replace(
                                "\"recordedAt\":\"" + recorded,
                                "\"recordedAt\":\"2026-02-16T13:30:09.000000000Z"));
        assertThat(verify("receipt.json", "keys.json"))
                .contains("recordedAt is not the instant of the signed head")
                .endsWith("NOT AUTHENTIC\n");
    }

    @Test
    void aRegisterCutShortSaysHowFarItGoes() throws Exception {
        write(
                "register",
                String.join("\n", receipts.stream().limit(5).map(Receipt::leaf).toList()));
        write("heads", heads.get(0));
        assertThat(verify("register", "heads", "keys.json"))
                .contains("Complete only up to the head of size 5");
        write("register", "");
        write("heads", "");
        assertThat(verify("register", "heads", "keys.json"))
                .contains("Complete only up to the head of size 0");
    }

    @Test
    void whatIsNotOfTheFormIsSaidInOneLine() throws Exception {
        String whole = json(receipts.get(6));
        String signature = receipts.get(6).head().signature();
        for (String spoilt :
                List.of(
                        whole + "x",
                        whole.replaceFirst(",\"", "\""),
                        whole.replace("\"rank\":7", "\"rank\":07"),
                        whole.replace("\"path\":[", "\"path\":[4,"),
                        whole.replace(signature, signature.substring(0, 126) + "ff"),
                        whole.replace(signature, "zz" + signature.substring(2)),
                        whole.replaceFirst("\"instant\":\"2026", "\"instant\":\"soon"),
                        "[".repeat(100_000))) {
            write("receipt.json", spoilt);
            assertThat(verify("receipt.json", "keys.json"))
                    .startsWith("Could not be checked: ")
                    .hasLineCount(1);
            assertThat(ended).isEqualTo(2);
        }
    }

    @Test
    void aKeyWithoutItsValidityIsNoKey() throws Exception {
        write("receipt.json", json(receipts.get(6)));
        for (String spoilt :
                List.of(
                        keys(null).replace(",\"validUntil\":null", ""),
                        keys(null).replace("null", "5"),
                        keys(null).replaceFirst("\"validFrom\":\"[^\"]*\"", "\"validFrom\":5"))) {
            write("keys.json", spoilt);
            assertThat(verify("receipt.json", "keys.json")).startsWith("Could not be checked: ");
        }
    }

    @Test
    void aPortalThatServesAnotherPeriodIsCaught() throws Exception {
        Map<String, String> files =
                Map.of(
                        "/api/keys", keys(null),
                        "/api/periods/2031-9/register", register(),
                        "/api/periods/2031-9/heads", String.join("\n", heads));
        HttpServer portal =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/", exchange -> answer(exchange, files));
        portal.start();
        try {
            String address = "http://localhost:" + portal.getAddress().getPort();
            assertThat(run(List.of("-cp", compiled.toString(), "Verify", address, "2031-9")))
                    .contains("Register of period 2031-9")
                    .contains("The head of size 5 is of period 2026-1, not 2031-9")
                    .endsWith("NOT AUTHENTIC\n");
        } finally {
            portal.stop(0);
        }
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

    private RightEdge batch(RightEdge edge, int size) throws IOException {
        int taken = (int) edge.size();
        List<Verdict.Place> places = new ArrayList<>();
        for (int rank = taken + 1; rank <= taken + size; rank++) {
            places.add(place(rank));
        }
        Chapter chapter =
                Chapter.of(standing(taken), edge, places, BELL.plusSeconds(taken), "k", this::sign);
        chapter.entries().forEach(entry -> receipts.add(entry.receipt()));
        Map<String, Object> head = head(chapter.entries().get(0).receipt());
        head.put(
                "consistency",
                Map.of("from", taken, "path", hex(chapter.log().consistency().path())));
        heads.add(JSON.writeValueAsString(head));
        return chapter.log().edge();
    }

    private static Verdict.Place place(int rank) {
        Digest digest = new Digest("%064x".formatted(rank));
        PeriodNumber period = new PeriodNumber("2026-1");
        DossierId dossier = new DossierId(new UUID(0, rank));
        Ticket ticket = new Ticket(period, dossier, digest, BELL, BELL.plusSeconds(99));
        PersonKey person = new PersonKey("%064x".formatted(rank));
        AccountId account = new AccountId(new UUID(1, rank));
        return new Verdict.Place(
                new Request(ticket, BELL.plusNanos(rank)),
                new Seal(dossier, account, digest, person, Stream.CAPPED, false),
                new Rank(rank));
    }

    private static PeriodStanding standing(int taken) {
        return new PeriodStanding(
                new PeriodNumber("2026-1"),
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                100,
                taken,
                BELL,
                BELL.plus(Duration.ofDays(30)),
                BELL.minus(Duration.ofDays(2)),
                "D-2026-1",
                "00".repeat(32),
                Duration.ofMinutes(5),
                null,
                null);
    }

    private byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keys(Instant until) throws IOException {
        Map<String, Object> published = new java.util.LinkedHashMap<>();
        published.put("keyId", "k");
        published.put("publicKey", HexFormat.of().formatHex(rawKey()));
        published.put("validFrom", BELL.minusSeconds(1).toString());
        published.put("validUntil", until == null ? null : until.toString());
        return JSON.writeValueAsString(Map.of("keys", List.of(published)));
    }

    private byte[] rawKey() {
        byte[] spki = key.getPublic().getEncoded();
        return java.util.Arrays.copyOfRange(spki, 12, spki.length);
    }

    private String register() {
        return String.join("\n", receipts.stream().map(Receipt::leaf).toList());
    }

    private static String json(Receipt receipt) throws IOException {
        Map<String, Object> inclusion =
                Map.of(
                        "index", receipt.inclusion().index(),
                        "size", receipt.inclusion().size(),
                        "path", hex(receipt.inclusion().path()));
        return JSON.writeValueAsString(
                Map.of(
                        "applicationNumber", receipt.number().value(),
                        "period", receipt.period().value(),
                        "rank", receipt.rank().value(),
                        "receivedAt", Nanoseconds.text(receipt.receivedAt()),
                        "recordedAt", Nanoseconds.text(receipt.recordedAt()),
                        "digest", receipt.digest().hex(),
                        "leaf", receipt.leaf(),
                        "inclusion", inclusion,
                        "head", head(receipt)));
    }

    private static Map<String, Object> head(Receipt receipt) {
        var head = receipt.head().head();
        Map<String, Object> document = new java.util.LinkedHashMap<>();
        document.put("period", head.period());
        document.put("size", head.size());
        document.put("root", head.root().hex());
        document.put("decision", head.decision());
        document.put("instant", Nanoseconds.text(head.instant()));
        document.put("keyId", head.keyId());
        document.put("signature", receipt.head().signature());
        return document;
    }

    private static List<String> hex(List<Hash> path) {
        return path.stream().map(Hash::hex).toList();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String verify(String... files) throws IOException {
        return run(List.of("-cp", compiled.toString(), "Verify"), files);
    }

    private String run(List<String> program, String... files) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(program);
        for (String file : files) {
            command.add(folder.resolve(file).toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ended = process.onExit().join().exitValue();
        return said;
    }
}
