package quebec.monprojet.web.rush;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.intake.AskedProof;
import quebec.monprojet.intake.PublishedHead;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.keys.PublishedKey;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodStanding;

/** The JSON documents of the contract; docs/openapi.yaml describes them. */
final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    static byte[] bytes(Object document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document has no JSON form", e);
        }
    }

    static Map<String, Object> of(Receipt receipt) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("applicationNumber", receipt.number().value());
        document.put("period", receipt.period().value());
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
        return document;
    }

    static Map<String, Object> of(SignedHead signed) {
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

    static Map<String, Object> of(PublishedHead published) {
        Map<String, Object> document = of(published.head());
        document.put(
                "consistency",
                Map.of(
                        "from", published.consistency().from(),
                        "path", hex(published.consistency().path())));
        return document;
    }

    static Map<String, Object> of(AskedProof proof) {
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

    static Map<String, Object> of(PublishedKey key) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("keyId", key.keyId());
        document.put("algorithm", "Ed25519");
        document.put("publicKey", key.publicKey());
        document.put("validFrom", key.validFrom().toString());
        document.put("validUntil", key.validUntil() == null ? null : key.validUntil().toString());
        return document;
    }

    static Map<String, Object> of(PeriodStanding period, Instant now) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", period.number().value());
        document.put("state", period.stateAt(now).name());
        document.put("rule", period.rule().name());
        document.put("cap", period.capped() ? period.cap() : null);
        document.put("taken", period.taken());
        document.put("remaining", period.capped() ? period.remaining() : null);
        document.put("opensAt", period.opensAt().toString());
        document.put("closesAt", period.closesAt() == null ? null : period.closesAt().toString());
        document.put("publishedAt", period.publishedAt().toString());
        document.put(
                "decision",
                Map.of("number", period.decisionNumber(), "hash", period.decisionHash()));
        document.put(
                "lastPlaceAt",
                period.lastPlaceAt() == null ? null : period.lastPlaceAt().toString());
        document.put("suspension", PeriodDocuments.of(period.suspension()));
        return document;
    }

    private static Map<String, Object> of(InclusionProof proof) {
        return Map.of("index", proof.index(), "size", proof.size(), "path", hex(proof.path()));
    }

    private static List<String> hex(List<Hash> path) {
        return path.stream().map(Hash::hex).toList();
    }
}
