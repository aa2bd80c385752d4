package quebec.monprojet.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.keys.PublishedKey;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.SignedHead;

/**
 * What proves something, and what it is checked by, as the fields of its JSON form:
 * docs/proofs/specification.md.
 */
public final class ProofDocuments {

    private ProofDocuments() {}

    public static Map<String, Object> of(Receipt receipt) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("applicationNumber", receipt.number().value());
        document.put("period", receipt.number().log());
        document.put("rank", receipt.rank().value());
        document.put("receivedAt", Nanoseconds.text(receipt.receivedAt()));
        document.put("recordedAt", Nanoseconds.text(receipt.recordedAt()));
        document.put("digest", receipt.digest().hex());
        document.put(
                "decision",
                Map.of("number", receipt.decisionNumber(), "rule", receipt.rule().name()));
        document.put("leaf", receipt.leaf());
        document.put("inclusion", of(receipt.inclusion()));
        document.put("head", of(receipt.head()));
        Passing passing = receipt.passing();
        if (passing != null) {
            document.put("passing", of(passing));
        }
        return document;
    }

    private static Map<String, Object> of(Passing passing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("place", passing.place().value());
        document.put("givenUp", passing.givenUp().value());
        document.put("askedAt", Nanoseconds.text(passing.askedAt()));
        document.put("askedDigest", passing.askedDigest().hex());
        return document;
    }

    /** A line of the published succession. */
    public static Map<String, Object> of(PassedPlace passed) {
        Map<String, Object> document = of(passed.receipt());
        document.put("head", of(passed.head()));
        document.put("asked", passed.asked());
        return document;
    }

    public static Map<String, Object> of(SignedHead signed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("period", signed.head().period());
        document.put("size", signed.head().size());
        document.put("root", signed.head().root().hex());
        document.put("decision", signed.head().decision());
        document.put("instant", Nanoseconds.text(signed.head().instant()));
        document.put("keyId", signed.head().keyId());
        document.put("signature", signed.signature());
        return document;
    }

    public static Map<String, Object> of(PublishedHead published) {
        Map<String, Object> document = of(published.head());
        document.put(
                "consistency",
                Map.of(
                        "from", published.consistency().from(),
                        "path", hex(published.consistency().path())));
        return document;
    }

    public static Map<String, Object> of(PublishedKey key) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("keyId", key.keyId());
        document.put("algorithm", "Ed25519");
        document.put("publicKey", key.publicKey());
        document.put("validFrom", key.validFrom().toString());
        document.put("validUntil", key.validUntil() == null ? null : key.validUntil().toString());
        return document;
    }

    public static Map<String, Object> of(AskedProof proof) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("kind", "asked-after-full");
        head.put("period", proof.head().period().value());
        head.put("size", proof.head().size());
        head.put("root", proof.head().root().hex());
        head.put("instant", Nanoseconds.text(proof.head().instant()));
        head.put("keyId", proof.head().keyId());
        head.put("signature", proof.signature());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("askedAt", Nanoseconds.text(proof.askedAt()));
        document.put("leaf", proof.leaf());
        document.put("inclusion", of(proof.inclusion()));
        document.put("head", head);
        return document;
    }

    private static Map<String, Object> of(InclusionProof proof) {
        return Map.of("index", proof.index(), "size", proof.size(), "path", hex(proof.path()));
    }

    private static List<String> hex(List<Hash> path) {
        return path.stream().map(Hash::hex).toList();
    }
}
