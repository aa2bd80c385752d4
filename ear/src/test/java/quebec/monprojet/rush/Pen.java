package quebec.monprojet.rush;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signs invented heads with a key of its own, {@code k1}. */
final class Pen {

    private static final HexFormat HEX = HexFormat.of();
    private static final int RAW_BYTES = 32;

    private final KeyPair pair;

    Pen() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made", e);
        }
    }

    /** The statement with its signature. */
    Map<String, Object> signed(Map<String, Object> statement) {
        Map<String, Object> head = new LinkedHashMap<>(statement);
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(pair.getPrivate());
            ed25519.update(Json.bytes(Json.canonical(statement)));
            head.put("signature", HEX.formatHex(ed25519.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be signed", e);
        }
        return head;
    }

    /** As the portal publishes keys. */
    String keys() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Json.canonical(
                Map.of(
                        "keys",
                        List.of(
                                Map.of(
                                        "keyId",
                                        "k1",
                                        "publicKey",
                                        HEX.formatHex(
                                                encoded,
                                                encoded.length - RAW_BYTES,
                                                encoded.length),
                                        "validFrom",
                                        "2026-01-01T00:00:00Z"))));
    }
}
