package quebec.monprojet.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.log.Nanoseconds;

/**
 * Who holds a place in a period: a copy of the register, exact up to a known rank. Ranks are
 * committed in order, so whoever reads {@link #known()} first and asks for a holder afterwards
 * misses none of the first {@code known} places.
 */
final class PlacesHeld {

    private final Map<DossierId, Rank> byDossier = new ConcurrentHashMap<>();
    private final Map<PersonKey, Rank> byPerson = new ConcurrentHashMap<>();
    private volatile Map<DossierId, Rank> byAnotherDossier = Map.of();
    private volatile int known;
    private volatile int twinsKnownAt = -1;
    private volatile Instant twinsReadAt = Instant.MIN;
    private volatile Instant lastReceivedAt = Instant.EPOCH;
    private volatile Instant lastRecordedAt = Instant.EPOCH;

    /** The last rank of the copy; 0 when it is empty. */
    int known() {
        return known;
    }

    /** When the application that took the last known place arrived. */
    Instant lastReceivedAt() {
        return lastReceivedAt;
    }

    /** When the last known place was recorded. */
    Instant lastRecordedAt() {
        return lastRecordedAt;
    }

    /**
     * Adds the next rank; one already known is ignored, one too far on is left to the next read.
     */
    synchronized void learn(
            int rank, DossierId dossier, PersonKey person, long receivedNs, long recordedNs) {
        if (rank != known + 1) {
            return;
        }
        Rank place = new Rank(rank);
        byDossier.put(dossier, place);
        byPerson.put(person, place);
        lastReceivedAt = Nanoseconds.ofEpoch(receivedNs);
        lastRecordedAt = Nanoseconds.ofEpoch(recordedNs);
        known = rank;
    }

    /**
     * Dossiers whose person holds a place by another one, as read when {@code upTo} was known.
     *
     * @param readAt before they were read: whoever sealed later may be missing
     */
    void learnTwins(Map<DossierId, Rank> twins, int upTo, Instant readAt) {
        byAnotherDossier = Map.copyOf(twins);
        twinsKnownAt = upTo;
        twinsReadAt = readAt;
    }

    /** When the twins were read. */
    Instant twinsReadAt() {
        return twinsReadAt;
    }

    /** Every place of the cap is known, with all who hold one by any dossier of theirs. */
    boolean completeFor(int cap) {
        return known >= cap && twinsKnownAt >= cap;
    }

    Optional<Rank> heldBy(DossierId dossier) {
        return Optional.ofNullable(byDossier.get(dossier));
    }

    Optional<Rank> heldBy(PersonKey person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    Optional<Rank> heldByTwinOf(DossierId dossier) {
        return Optional.ofNullable(byAnotherDossier.get(dossier));
    }
}
