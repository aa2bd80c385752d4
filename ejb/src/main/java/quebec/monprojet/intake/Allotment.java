package quebec.monprojet.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.State;

/** Hands out the ranks of one batch in the order of arrival, first come, first served. */
final class Allotment {

    private final PeriodStanding period;
    private final State state;
    private final PlacesHeld held;
    private final Map<DossierId, Seal> seals;
    private final Map<DossierId, Rank> givenToDossier = new HashMap<>();
    private final Map<PersonKey, Rank> givenToPerson = new HashMap<>();
    private int taken;

    /**
     * Under the lock of the period's row.
     *
     * @param state of the period at this moment, as the holder of the lock sees it
     * @param held every place given so far
     * @param seals those that stand among the dossiers of the batch
     */
    Allotment(PeriodStanding period, State state, PlacesHeld held, Map<DossierId, Seal> seals) {
        this.period = period;
        this.state = state;
        this.held = held;
        this.seals = seals;
        this.taken = period.taken();
    }

    Verdict of(Request request) {
        Seal seal = seals.get(request.dossier());
        Optional<Verdict> holding = holding(request.dossier(), seal);
        if (holding.isPresent()) {
            return holding.get();
        }
        Optional<Submission> refusal = refusal(request.arrivedAt());
        if (refusal.isPresent()) {
            return new Verdict.Refused(refusal.get());
        }
        if (taken == period.cap()) {
            return new Verdict.NoPlace();
        }
        return seal == null ? notReady(Submission.Reason.NOT_SEALED) : place(request, seal);
    }

    private Verdict place(Request request, Seal seal) {
        if (!seal.digest().equals(request.ticket().digest())) {
            return notReady(Submission.Reason.CHANGED);
        }
        if (seal.synthetic() != period.rehearsal()
                || (seal.stream() == Stream.CAPPED) != period.capped()) {
            return notReady(Submission.Reason.OTHER_STREAM);
        }
        Rank rank = new Rank(++taken);
        givenToDossier.put(seal.dossier(), rank);
        givenToPerson.put(seal.person(), rank);
        return new Verdict.Place(request, seal, rank);
    }

    private Optional<Verdict> holding(DossierId dossier, @Nullable Seal seal) {
        Optional<Rank> own =
                held.heldBy(dossier).or(() -> Optional.ofNullable(givenToDossier.get(dossier)));
        if (own.isPresent()) {
            return own.map(rank -> new Verdict.Held(rank, Submission.Holder.SAME_DOSSIER));
        }
        if (seal == null) {
            return Optional.empty();
        }
        return held.heldBy(seal.person())
                .or(() -> Optional.ofNullable(givenToPerson.get(seal.person())))
                .map(rank -> new Verdict.Held(rank, Submission.Holder.SAME_PERSON));
    }

    private Optional<Submission> refusal(Instant arrivedAt) {
        return switch (state) {
            case SUSPENDED -> Optional.of(new Submission.Suspended(period.suspension()));
            case CLOSED -> Optional.of(new Submission.Closed(period.closesAt()));
            case OPEN, FULL ->
                    arrivedAt.isBefore(period.opensAt())
                            ? Optional.of(new Submission.NotOpen(period.opensAt()))
                            : Optional.empty();
            case DRAFT, APPROVED, ANNOUNCED ->
                    Optional.of(new Submission.NotOpen(period.opensAt()));
        };
    }

    private static Verdict notReady(Submission.Reason reason) {
        return new Verdict.Refused(new Submission.NotReady(reason));
    }
}
