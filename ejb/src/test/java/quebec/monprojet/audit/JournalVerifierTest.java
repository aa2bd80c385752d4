package quebec.monprojet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.tools.ToolProvider;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.log.CanonicalJson;

/** The published verifier on a journal of five entries, anchored at the third and the last. */
class JournalVerifierTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final Ed25519PrivateKeyParameters KEY =
            new Ed25519PrivateKeyParameters(new SecureRandom());

    @TempDir static Path compiled;

    @TempDir Path folder;

    private final List<String> lines = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();

    @BeforeAll
    static void compile() {
        String source = Path.of("../docs/proofs/VerifyJournal.java").toAbsolutePath().toString();
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, "-d", compiled.toString(), source))
                .isZero();
    }

    @BeforeEach
    void write() {
        write("first");
    }

    /** Anchors are kept from the first time. */
    private void write(String what) {
        lines.clear();
        String previous = Chain.START;
        for (int number = 1; number <= 5; number++) {
            Entry entry =
                    new Entry(
                            number,
                            Instant.parse("2026-02-16T13:30:00.000001Z"),
                            Actor.staff(new UUID(0, number)),
                            new Act("test.done"),
                            "thing:«\"" + number + "\\»",
                            Map.of("hash", "a".repeat(64), "what", what));
            Map<String, Object> content = Chain.content(entry, previous);
            previous = Chain.hash(entry, previous);
            content.put("hash", previous);
            lines.add(new String(CanonicalJson.of(content), StandardCharsets.UTF_8));
            if (what.equals("first") && (number == 3 || number == 5)) {
                anchors.add(anchor(number, previous));
            }
        }
    }

    private static String anchor(long size, String hash) {
        Anchor anchor = new Anchor(size, hash, Instant.parse("2026-02-16T14:00:00Z"), "k");
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, KEY);
        signer.update(anchor.canonical(), 0, anchor.canonical().length);
        return new String(
                CanonicalJson.of(
                        new SignedAnchor(anchor, HEX.formatHex(signer.generateSignature()))
                                .document()),
                StandardCharsets.UTF_8);
    }

    @Test
    void aTrueJournalIsIntact() throws Exception {
        assertThat(verify()).startsWith("intact: 5 entries, 2 anchors agree, the last at 5\n");
    }

    @Test
    void aChangedEntryIsNamed() throws Exception {
        lines.set(1, lines.get(1).replace("\"what\":\"first\"", "\"what\":\"other\""));
        assertThat(verify()).startsWith("BROKEN at entry 2: its content");
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() throws Exception {
        lines.remove(1);
        assertThat(verify()).startsWith("BROKEN at entry 2: missing");
    }

    @Test
    void aJournalThatWasRewrittenWholeIsFoundByTheAnchorsAlone() throws Exception {
        write("other");
        List<String> kept = List.copyOf(anchors);
        anchors.clear();
        assertThat(verify()).startsWith("intact: 5 entries, 0 anchors");
        anchors.addAll(kept);
        assertThat(verify())
                .startsWith("BROKEN at entry 3: a signed anchor knew another one")
                .contains("since 1");
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheAnchorsAlone() throws Exception {
        lines.remove(4);
        assertThat(verify()).startsWith("BROKEN at entry 5: missing, for entry 5 is anchored");
    }

    @Test
    void anAnchorThatNobodySignedIsNamed() throws Exception {
        anchors.set(0, anchors.get(0).replace("\"size\":\"3\"", "\"size\":\"2\""));
        assertThat(verify()).startsWith("BROKEN anchor at 2: nobody signed it");
    }

    private String verify() throws IOException {
        Files.write(folder.resolve("journal.jsonl"), lines);
        Files.write(folder.resolve("anchors.jsonl"), anchors);
        Files.writeString(
                folder.resolve("keys.json"),
                "{\"keys\":[{\"keyId\":\"k\",\"publicKey\":\"%s\",\"validUntil\":null}]}"
                        .formatted(HEX.formatHex(KEY.generatePublicKey().getEncoded())));
        Process process =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "-cp",
                                compiled.toString(),
                                "VerifyJournal",
                                folder.resolve("journal.jsonl").toString(),
                                folder.resolve("anchors.jsonl").toString(),
                                folder.resolve("keys.json").toString())
                        .redirectErrorStream(true)
                        .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
