package quebec.monprojet.web.bureau.decision;

import java.util.Map;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Sha256;

/** Of what its author has read before they send it: carried by the form, so that both are one. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the canonical form (RFC 8785), in hexadecimal. */
    static String of(Map<String, ?> read) {
        return Sha256.hex(CanonicalJson.of(read));
    }
}
