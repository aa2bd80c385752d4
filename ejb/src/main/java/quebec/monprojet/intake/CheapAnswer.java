package quebec.monprojet.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.State;

/**
 * The answers that cost nothing. They are given only when they can't be wrong: a refusal must know
 * every place that was given before it, so that nobody who holds one is ever told otherwise.
 */
final class CheapAnswer {

    /**
     * As far as the clocks of two nodes may be apart, two seconds, and the one that a ticket cuts
     * off when it tells when it was given.
     */
    private static final Duration YOUNG = Duration.ofSeconds(3);

    private CheapAnswer() {}

    /**
     * The answer, if it can be told without the register.
     *
     * @param asOf when the standing was read
     */
    static Optional<Outcome> of(
            Request request, PeriodStanding standing, Instant asOf, PlacesHeld held) {
        int known = held.known();
        Optional<Rank> own = held.heldBy(request.dossier());
        if (own.isPresent()) {
            return own.map(rank -> held(standing, rank, Submission.Holder.SAME_DOSSIER));
        }
        if (held.completeFor(standing.cap())) {
            return full(request, standing, held);
        }
        if (known < standing.taken()) {
            return Optional.empty();
        }
        State state = standing.stateAt(request.arrivedAt());
        if (state == State.ANNOUNCED) {
            return refused(new Submission.NotOpen(standing.opensAt()));
        }
        if (state == State.SUSPENDED) {
            return refused(new Submission.Suspended(standing.suspension()));
        }
        Instant closesAt = standing.closesAt();
        if (state == State.CLOSED && closesAt != null && asOf.isAfter(closesAt)) {
            return refused(new Submission.Closed(closesAt));
        }
        return Optional.empty();
    }

    /**
     * A person who sealed a second dossier after the twins were last read may hold a place all the
     * same. A ticket is given after the seal; one as young as that goes to the register.
     */
    private static Optional<Outcome> full(
            Request request, PeriodStanding standing, PlacesHeld held) {
        Instant readAt = held.twinsReadAt();
        Optional<Rank> twin = held.heldByTwinOf(request.dossier());
        if (twin.isPresent()) {
            return twin.map(rank -> held(standing, rank, Submission.Holder.SAME_PERSON));
        }
        return request.ticket().issuedAt().plus(YOUNG).isBefore(readAt)
                ? Optional.of(new Outcome.NoPlace())
                : Optional.empty();
    }

    private static Outcome held(PeriodStanding period, Rank rank, Submission.Holder holder) {
        return new Outcome.Held(new ApplicationNumber(period.number(), rank), holder);
    }

    private static Optional<Outcome> refused(Submission answer) {
        return Optional.of(new Outcome.Refused(answer));
    }
}
