package quebec.monprojet.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

/**
 * To which dossiers places passed on: this node's copy, perhaps behind the succession. Whoever is
 * in it and presses again is told of their place, and no longer that every one is taken.
 */
final class PlacesPassed {

    /** As far as a place may be written after another that was recorded later, by other clocks. */
    private static final long OVERLAP_NS = Duration.ofMinutes(10).toNanos();

    private record Holder(PeriodNumber period, DossierId dossier) {}

    private final Map<Holder, ApplicationNumber> numbers = new ConcurrentHashMap<>();
    private volatile long latestNs;

    Optional<ApplicationNumber> to(PeriodNumber period, DossierId dossier) {
        return Optional.ofNullable(numbers.get(new Holder(period, dossier)));
    }

    /** One that is known already changes nothing. */
    void learn(ApplicationNumber number, DossierId dossier, long recordedNs) {
        numbers.put(new Holder(number.period(), dossier), number);
        latestNs = Math.max(latestNs, recordedNs);
    }

    /** What was recorded after that instant may not be known yet. */
    long sinceNs() {
        return Math.max(0, latestNs - OVERLAP_NS);
    }
}
