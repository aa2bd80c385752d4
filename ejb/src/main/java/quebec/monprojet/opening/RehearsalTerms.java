package quebec.monprojet.opening;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import quebec.monprojet.log.CanonicalJson;

/**
 * What is rehearsed.
 *
 * @param crowd synthetic dossiers that hold a ticket
 * @param cap places
 * @param opensAt first instant admitted
 */
public record RehearsalTerms(int crowd, int cap, Instant opensAt) {

    /** More than any crowd that was ever seen, and less than a disk holds. */
    public static final int MOST = 200_000;

    /** A rehearsal is over when its crowd is answered, and certainly after an hour. */
    private static final Duration OPEN_FOR = Duration.ofHours(1);

    public RehearsalTerms {
        if (!isNumber(crowd) || !isNumber(cap)) {
            throw new IllegalArgumentException("a rehearsal counts from 1 to " + MOST);
        }
    }

    /** Whether so many can be rehearsed, as dossiers or as places. */
    public static boolean isNumber(int many) {
        return many >= 1 && many <= MOST;
    }

    /** First instant no longer admitted. */
    public Instant closesAt() {
        return opensAt.plus(OPEN_FOR);
    }

    /** How many places will be given when everybody is answered. */
    public int places() {
        return Math.min(crowd, cap);
    }

    /** In canonical JSON (RFC 8785); its SHA-256 stands in every signed head. */
    String document(PeriodNumber number) {
        return new String(
                CanonicalJson.of(
                        Map.of(
                                "rehearsal", number.value(),
                                "orderRule", OrderRule.FIRST_COME.name(),
                                "crowd", crowd,
                                "cap", cap,
                                "opensAt", opensAt.toString(),
                                "closesAt", closesAt().toString())),
                StandardCharsets.UTF_8);
    }
}
