package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.PublicRegister;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;

/** The state of the current period, written at most once a second whoever asks. */
@ApplicationScoped
public class StatusDocument {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Periods periods;
    private final PublicRegister register;
    private final Clock clock;
    private volatile @Nullable Written latest;

    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this package
    record Written(byte[] bytes, String etag, Instant at) {}

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
    public Optional<Written> now() {
        Instant now = clock.instant();
        Written written = latest;
        return fresh(written, now) ? Optional.ofNullable(written) : renew(now);
    }

    private synchronized Optional<Written> renew(Instant now) {
        Written written = latest;
        if (fresh(written, now)) {
            return Optional.ofNullable(written);
        }
        Optional<Written> renewed = periods.current().map(period -> write(period, now));
        latest = renewed.orElse(null);
        return renewed;
    }

    private static boolean fresh(@Nullable Written written, Instant now) {
        return written != null && Duration.between(written.at(), now).compareTo(FRESH) < 0;
    }

    private Written write(PeriodStanding period, Instant now) {
        Optional<SignedHead> head =
                period.taken() == 0 ? Optional.empty() : register.latestHead(period.number());
        byte[] bytes = Documents.bytes(document(period, head, now));
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String etag = '"' + HexFormat.of().toHexDigits(sum.getValue(), 8) + '"';
        return new Written(bytes, etag, now);
    }

    static Map<String, Object> document(
            PeriodStanding period, Optional<SignedHead> head, Instant now) {
        Map<String, Object> document = Documents.of(period, now);
        document.put("serverTime", now.toString());
        document.put("refreshSeconds", refreshSeconds(period, now));
        document.put("head", head.map(Documents::of).orElse(null));
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
