package quebec.monprojet.web.rush;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.PublishedHead;
import quebec.monprojet.keys.PublishedKey;
import quebec.monprojet.opening.PeriodStanding;

/** The JSON documents of the contract that prove nothing; docs/openapi.yaml describes them. */
final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    static byte[] bytes(Object document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document has no JSON form", e);
        }
    }

    static Map<String, Object> of(PublishedHead published) {
        Map<String, Object> document = ProofDocuments.of(published.head());
        document.put(
                "consistency",
                Map.of(
                        "from", published.consistency().from(),
                        "path", ProofDocuments.hex(published.consistency().path())));
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
}
