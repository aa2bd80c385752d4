package quebec.monprojet.opening;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Sha256;

/**
 * A decision as the public can check it: canonical JSON (RFC 8785), and its SHA-256 that every
 * notice and every signed head repeats. The form is written down in docs/.
 *
 * @param json the canonical text
 * @param hash SHA-256 of its UTF-8 bytes, lower-case hexadecimal
 */
record DecisionDocument(String json, String hash) {

    static final int SCHEMA = 1;

    static DecisionDocument of(DraftDecision terms) {
        Map<String, Object> document = new TreeMap<>();
        document.put("schema", SCHEMA);
        document.put("number", terms.number());
        document.put("period", terms.period().value());
        document.put("kind", terms.kind().name());
        document.put("orderRule", terms.rule().name());
        document.put("reason", terms.reason());
        document.put("legalBasis", terms.legalBasis());
        document.put("opensAt", terms.opensAt().toString());
        document.put("noticeHours", (int) Notice.AHEAD.toHours());
        document.put("outageToleranceSeconds", (int) terms.outageTolerance().toSeconds());
        if (terms.cap() != null) {
            document.put("cap", terms.cap());
        }
        if (terms.expectedCrowd() != null) {
            document.put("expectedCrowd", terms.expectedCrowd());
        }
        if (terms.closesAt() != null) {
            document.put("closesAt", terms.closesAt().toString());
        }
        if (terms.passingOn() != null) {
            document.put("placesPassOnUntil", terms.passingOn().until().toString());
            document.put("placesPassOnAfterDays", PassingOn.GRACE_DAYS);
        }
        byte[] canonical = CanonicalJson.of(document);
        return new DecisionDocument(
                new String(canonical, StandardCharsets.UTF_8), Sha256.hex(canonical));
    }
}
