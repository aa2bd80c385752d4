package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.PublicRegister;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.FreshDocument;

/** The state of a period, written at most once a second whoever asks. */
@ApplicationScoped
public class StatusDocument {

    private final Periods periods;
    private final PublicRegister register;
    private final Clock clock;
    private final Map<PeriodNumber, FreshDocument> others = new ConcurrentHashMap<>();
    private volatile @Nullable FreshDocument latest;

    @Inject
    public StatusDocument(Periods periods, PublicRegister register, Clock clock) {
        this.periods = periods;
        this.register = register;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public StatusDocument() {
        this(null, null, null);
    }

    /** Empty when no period was ever announced. */
    public Optional<FreshDocument> now() {
        Instant now = clock.instant();
        FreshDocument written = latest;
        return written != null && written.isFreshAt(now) ? Optional.of(written) : renew(now);
    }

    /** The same of one period, or of a rehearsal; empty when there is none by that number. */
    public Optional<FreshDocument> of(PeriodNumber number) {
        Instant now = clock.instant();
        FreshDocument written = others.get(number);
        if (written != null && written.isFreshAt(now)) {
            return Optional.of(written);
        }
        return periods.of(number)
                .map(
                        period ->
                                others.compute(
                                        number,
                                        (key, other) ->
                                                other != null && other.isFreshAt(now)
                                                        ? other
                                                        : write(period, now)));
    }

    private synchronized Optional<FreshDocument> renew(Instant now) {
        FreshDocument written = latest;
        if (written == null || !written.isFreshAt(now)) {
            written = periods.current().map(period -> write(period, now)).orElse(null);
            latest = written;
        }
        return Optional.ofNullable(written);
    }

    private FreshDocument write(PeriodStanding period, Instant now) {
        Optional<SignedHead> head =
                period.taken() == 0 ? Optional.empty() : register.latestHead(period.number());
        return FreshDocument.of(
                "application/json", Documents.bytes(document(period, head, now)), now);
    }

    static Map<String, Object> document(
            PeriodStanding period, Optional<SignedHead> head, Instant now) {
        Map<String, Object> document = Documents.of(period, now);
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
