package quebec.monprojet.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Seals;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.opening.LockedPeriod;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodRow;
import quebec.monprojet.opening.State;
import quebec.monprojet.schema.Database;

/** The one place where places are given. */
@Stateless
public class Register {

    @Inject private Database database;

    private final PeriodRow periods;
    private final Seals seals;
    private final Holders holders;
    private final LogKeys keys;
    private final Clock clock;

    @Inject
    public Register(PeriodRow periods, Seals seals, Holders holders, LogKeys keys, Clock clock) {
        this.periods = periods;
        this.seals = seals;
        this.holders = holders;
        this.keys = keys;
        this.clock = clock;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Register() {
        this(null, null, null, null, null);
    }

    /**
     * Enters a batch in one transaction of its own; never to be called with one open. The state is
     * read again under the lock: a suspension committed before this batch stops it, on every node.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Batch enter(PeriodNumber number, List<Request> requests) {
        LockedPeriod period =
                periods.lock(number)
                        .orElseThrow(() -> new IllegalStateException("No such period: " + number));
        PlacesHeld held = holders.upTo(period.standing());
        Instant now = clock.instant();
        State state = period.stateAt(now);
        Allotment allotment =
                new Allotment(
                        period.standing(),
                        state,
                        held,
                        state == State.ANNOUNCED ? Map.of() : seals(requests, held));
        List<Verdict> verdicts = requests.stream().map(allotment::of).toList();
        List<Verdict.Place> places =
                verdicts.stream()
                        .filter(Verdict.Place.class::isInstance)
                        .map(Verdict.Place.class::cast)
                        .toList();
        return new Batch(
                verdicts,
                places.isEmpty() ? List.of() : write(period, places, now, held.lastRecordedAt()));
    }

    /** Of those who hold no place yet. */
    private Map<DossierId, Seal> seals(List<Request> requests, PlacesHeld held) {
        return seals.standing(
                requests.stream()
                        .map(Request::dossier)
                        .filter(dossier -> held.heldBy(dossier).isEmpty())
                        .distinct()
                        .toList());
    }

    /** Recorded at the instant by which the period was found open. */
    private List<Entry> write(
            LockedPeriod period, List<Verdict.Place> places, Instant now, Instant recordedBefore) {
        Instant recordedAt = Chapter.recordedAt(now, recordedBefore, places);
        Chapter chapter =
                Chapter.of(
                        period.standing(),
                        RightEdge.of(period.edge()),
                        places,
                        recordedAt,
                        keys.currentKeyId(),
                        keys::sign);
        database.change(
                "The batch cannot be written",
                connection -> new RegisterRows(connection).write(period.standing(), chapter));
        int taken = period.standing().taken() + places.size();
        periods.advance(
                period.number(),
                taken,
                chapter.log().edge().bytes(),
                taken == period.standing().cap()
                        ? places.get(places.size() - 1).request().arrivedAt()
                        : null,
                now);
        return chapter.entries();
    }
}
