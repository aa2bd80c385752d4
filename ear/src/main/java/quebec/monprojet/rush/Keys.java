package quebec.monprojet.rush;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The published keys; a head is believed when one of them signed it while it was valid. */
final class Keys {

    /** What X.509 puts before the 32 raw bytes of an Ed25519 key (RFC 8410). */
    private static final String PREFIX = "302a300506032b6570032100";

    private final Map<String, JsonNode> byId = new HashMap<>();

    /** What was found of each head: hundreds of answers show the same one. */
    private final Map<String, Boolean> believed = new HashMap<>();

    Keys(String document) {
        Json.read(document).path("keys").forEach(key -> byId.put(key.path("keyId").asText(), key));
    }

    boolean believe(Head head) {
        return believed.computeIfAbsent(
                head.statement() + head.document().path("signature").asText(),
                same -> isSigned(head));
    }

    private boolean isSigned(Head head) {
        JsonNode key = byId.get(head.keyId());
        if (key == null || !validAt(key, head.instant())) {
            return false;
        }
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            byte[] encoded = HexFormat.of().parseHex(PREFIX + key.path("publicKey").asText());
            ed25519.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded)));
            ed25519.update(Json.bytes(head.statement()));
            return ed25519.verify(head.signature());
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No such key can be", e);
        }
    }

    private static boolean validAt(JsonNode key, Instant instant) {
        JsonNode until = key.path("validUntil");
        return !instant.isBefore(Instant.parse(key.path("validFrom").asText()))
                && (!until.isTextual() || !instant.isAfter(Instant.parse(until.asText())));
    }
}
