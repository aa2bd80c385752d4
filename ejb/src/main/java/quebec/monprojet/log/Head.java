package quebec.monprojet.log;

import java.time.Instant;
import java.util.Map;

/**
 * The state of a log at an instant, as it is signed.
 *
 * @param decision SHA-256 of the decision that opened the period, in hexadecimal
 */
public record Head(
        String period, long size, Hash root, String decision, Instant instant, String keyId) {

    public Head {
        if (size < 1) {
            throw new IllegalArgumentException("The empty log is not signed");
        }
    }

    /** What the signature covers: RFC 8785. */
    public byte[] canonical() {
        return CanonicalJson.of(
                Map.of(
                        "period", period,
                        "size", size,
                        "root", root.hex(),
                        "decision", decision,
                        "instant", Nanoseconds.text(instant),
                        "keyId", keyId));
    }
}
