package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.SignedHead;

/** The published vector is what production code makes; the specification quotes it rightly. */
class WorkedVectorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theRegisterIsTheVectors() throws Exception {
        List<String> leaves = new ArrayList<>();
        List<JsonNode> heads = new ArrayList<>();
        for (Chapter chapter : WorkedVector.chapters()) {
            chapter.entries().forEach(entry -> leaves.add(entry.receipt().leaf()));
            ObjectNode head = head(chapter.head());
            ObjectNode consistency = head.putObject("consistency");
            consistency.put("from", chapter.log().consistency().from());
            path(consistency, chapter.log().consistency().path());
            heads.add(same(head));
        }
        assertThat(WorkedVector.read("register.jsonl").lines().toList()).isEqualTo(leaves);
        assertThat(lines("heads.jsonl")).isEqualTo(heads);
    }

    @Test
    void theReceiptIsTheVectors() throws Exception {
        Receipt receipt = fourth();
        ObjectNode document = JSON.createObjectNode();
        document.put("applicationNumber", receipt.number().value());
        document.put("period", receipt.period().value());
        document.put("rank", receipt.rank().value());
        document.put("receivedAt", Nanoseconds.text(receipt.receivedAt()));
        document.put("recordedAt", Nanoseconds.text(receipt.recordedAt()));
        document.put("digest", receipt.digest().hex());
        document.putObject("decision").put("number", "2026-001").put("rule", "FIRST_COME");
        document.put("leaf", receipt.leaf());
        document.set("inclusion", inclusion(receipt.inclusion()));
        document.set("head", head(receipt.head()));
        assertThat(json("receipt.json")).isEqualTo(same(document));
        assertThat(receipt.verifiedBy(HexFormat.of().parseHex(WorkedVector.PUBLIC_KEY))).isTrue();
    }

    @Test
    void theProofOfHavingAskedIsTheVectors() throws Exception {
        AskedProof proof = WorkedVector.asked().get(1);
        ObjectNode document = JSON.createObjectNode();
        document.put("askedAt", Nanoseconds.text(proof.askedAt()));
        document.put("leaf", proof.leaf());
        document.set("inclusion", inclusion(proof.inclusion()));
        ObjectNode head = document.putObject("head");
        head.put("kind", "asked-after-full");
        head.put("period", proof.head().period().value());
        head.put("size", proof.head().size());
        head.put("root", proof.head().root().hex());
        head.put("instant", Nanoseconds.text(proof.head().instant()));
        head.put("keyId", proof.head().keyId());
        head.put("signature", proof.signature());
        assertThat(json("asked.json")).isEqualTo(same(document));
        assertThat(proof.verifiedBy(HexFormat.of().parseHex(WorkedVector.PUBLIC_KEY))).isTrue();
    }

    @Test
    void theSpecificationQuotesEveryIntermediateValue() throws Exception {
        String specification = Files.readString(Path.of("../docs/proofs/specification.md"));
        List<String> values = new ArrayList<>(List.of(WorkedVector.PUBLIC_KEY));
        values.add(WorkedVector.sha256(bytes(WorkedVector.read("dossier.json"))));
        values.add(WorkedVector.sha256(bytes(WorkedVector.read("decision.json"))));
        for (Chapter chapter : WorkedVector.chapters()) {
            chapter.entries()
                    .forEach(entry -> values.add(Hash.ofLeaf(bytes(entry.receipt().leaf())).hex()));
            values.add(chapter.head().head().root().hex());
            values.add(chapter.head().signature());
        }
        Receipt receipt = fourth();
        values.add(receipt.leaf());
        receipt.inclusion().path().forEach(hash -> values.add(hash.hex()));
        values.add(new String(receipt.head().head().canonical(), StandardCharsets.UTF_8));
        AskedProof asked = WorkedVector.asked().get(1);
        values.add(asked.leaf());
        values.add(Hash.ofLeaf(bytes(asked.leaf())).hex());
        values.add(new String(asked.head().canonical(), StandardCharsets.UTF_8));
        values.add(asked.signature());
        assertThat(values).allSatisfy(value -> assertThat(specification).contains(value));
    }

    private static Receipt fourth() {
        return WorkedVector.chapters().get(1).entries().get(0).receipt();
    }

    private static ObjectNode inclusion(InclusionProof proof) {
        ObjectNode inclusion = JSON.createObjectNode();
        inclusion.put("index", proof.index()).put("size", proof.size());
        path(inclusion, proof.path());
        return inclusion;
    }

    private static void path(ObjectNode proof, List<Hash> path) {
        path.forEach(hash -> proof.withArray("path").add(hash.hex()));
        proof.withArray("path");
    }

    private static ObjectNode head(SignedHead signed) {
        return JSON.valueToTree(ProofDocuments.of(signed));
    }

    private static JsonNode json(String file) throws Exception {
        return JSON.readTree(WorkedVector.read(file));
    }

    private static List<JsonNode> lines(String file) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : WorkedVector.read(file).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    /** As it reads back: the trees of Jackson tell an int from a long. */
    private static JsonNode same(ObjectNode document) throws Exception {
        return JSON.readTree(JSON.writeValueAsBytes(document));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
