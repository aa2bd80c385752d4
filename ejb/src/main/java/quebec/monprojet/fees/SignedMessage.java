package quebec.monprojet.fees;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import quebec.monprojet.keys.ConstantTime;
import quebec.monprojet.log.CanonicalJson;

/**
 * What the portal and its gateway say to each other: a document in canonical JSON, and its
 * HMAC-SHA-256 in lower-case hexadecimal. The sort of message is signed with it, so that an order
 * sent back is no notice.
 */
public record SignedMessage(String body, String signature) {

    /** Name of the header that carries the signature of a body. */
    public static final String HEADER = "Mpq-Signature";

    /** Label of the key that both hold. */
    public static final String KEY = "fees/gateway/v1";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST = 4_000;

    /** What is being said. */
    public enum Kind {
        ORDER,
        NOTICE,
        QUESTION,
        ANSWER,
        REFUND,
        REFUNDED
    }

    public static SignedMessage of(Kind kind, Map<String, ?> document, Mac key) {
        String body = new String(CanonicalJson.of(document), StandardCharsets.UTF_8);
        return new SignedMessage(body, signature(kind, body, key));
    }

    /** The document, if whoever holds the key said this. */
    public Optional<JsonNode> read(Kind kind, Mac key) {
        if (body.length() > LONGEST || !ConstantTime.same(signature(kind, body, key), signature)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String signature(Kind kind, String body, Mac key) {
        key.update((kind.name().toLowerCase(Locale.ROOT) + '\n').getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(key.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
