package quebec.monprojet.intake;

import java.time.Instant;
import java.util.Map;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.opening.PeriodNumber;

/** The signed statement that a handful of people asked after the last place went. */
public record AskedHead(PeriodNumber period, long size, Hash root, Instant instant, String keyId) {

    /** What the signature covers; {@code kind} keeps it apart from the heads of the register. */
    public byte[] canonical() {
        return CanonicalJson.of(
                Map.of(
                        "kind",
                        "asked-after-full",
                        "period",
                        period.value(),
                        "size",
                        size,
                        "root",
                        root.hex(),
                        "instant",
                        Nanoseconds.text(instant),
                        "keyId",
                        keyId));
    }
}
