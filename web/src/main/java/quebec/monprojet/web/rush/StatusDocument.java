package quebec.monprojet.web.rush;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.PublicRegister;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.time.Steady;
import quebec.monprojet.web.FreshDocument;

/** The state of a period, written anew once a second whoever asks. */
@ApplicationScoped
public class StatusDocument {

    /** That shared caches may hold it. */
    static final int CACHED_SECONDS = 1;

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Resource private ManagedExecutorService threads;

    private final Periods periods;
    private final KnownHeads heads;
    private final Clock clock;
    private final Clock steady;
    private final Map<PeriodNumber, FreshDocument> written = new ConcurrentHashMap<>();

    @Inject
    public StatusDocument(
            Periods periods, PublicRegister register, Clock clock, @Steady Clock steady) {
        this.periods = periods;
        this.heads =
                new KnownHeads(
                        period -> register.latestHead(period),
                        reading -> threads.execute(reading),
                        A_MOMENT);
        this.clock = clock;
        this.steady = steady;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public StatusDocument() {
        this(null, null, null, null);
    }

    /** Of the current period; empty when none was ever announced. */
    public Optional<FreshDocument> now() {
        return periods.current().flatMap(period -> of(period.number()));
    }

    /** As {@link #now()}, if it was written within the second. */
    public Optional<FreshDocument> writtenNow() {
        return periods.current().flatMap(period -> written(period.number()));
    }

    /** As {@link #of(PeriodNumber)}, if it was written within the second. */
    public Optional<FreshDocument> written(PeriodNumber number) {
        return Optional.ofNullable(written.get(number))
                .filter(document -> document.isFreshAt(steady.instant()));
    }

    /** Of one period, or of a rehearsal; empty when there is none by that number. */
    public Optional<FreshDocument> of(PeriodNumber number) {
        Optional<FreshDocument> latest = written(number);
        if (latest.isPresent()) {
            return latest;
        }
        Instant begun = steady.instant();
        return periods.of(number).map(period -> kept(number, write(period, begun)));
    }

    /** Nobody waits for another who writes; whoever was held up replaces nothing newer. */
    private FreshDocument kept(PeriodNumber number, FreshDocument document) {
        FreshDocument unused = written.merge(number, document, FreshDocument::orNewer);
        return document;
    }

    private FreshDocument write(PeriodStanding period, Instant begun) {
        Instant now = clock.instant();
        Optional<SignedHead> head =
                period.taken() == 0 ? Optional.empty() : heads.of(period.number());
        return FreshDocument.of("application/json", Json.bytes(document(period, head, now)), begun);
    }

    static Map<String, Object> document(
            PeriodStanding period, Optional<SignedHead> head, Instant now) {
        Map<String, Object> document = PeriodDocuments.of(period, now);
        document.put("serverTime", now.toString());
        document.put("refreshSeconds", refreshSeconds(period, now));
        document.put("head", head.map(ProofDocuments::of).orElse(null));
        return document;
    }

    static int refreshSeconds(PeriodStanding period, Instant now) {
        State state = period.stateAt(now);
        if (state == State.OPEN) {
            return 5;
        }
        if (state != State.ANNOUNCED) {
            return 60;
        }
        long left = Duration.between(now, period.opensAt()).toSeconds();
        return left < 120 ? 10 : left < 3_600 ? 30 : 120;
    }
}
