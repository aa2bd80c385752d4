package quebec.monprojet.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** The state of the period in one sentence, and what is known of the fees. */
@Named
@RequestScoped
public class StartPage {

    private final Texts texts;
    private final Fees fees;
    private final @Nullable PeriodStanding period;
    private final Instant now;

    @Inject
    public StartPage(Texts texts, Periods periods, Clock clock, Fees fees) {
        this.texts = texts;
        this.fees = fees;
        this.period = periods.current().orElse(null);
        this.now = clock.instant();
    }

    @SuppressWarnings("NullAway")
    protected StartPage() {
        this.texts = null;
        this.fees = null;
        this.period = null;
        this.now = Instant.EPOCH;
    }

    /** For example: the next intake period opens on 16 February 2016 at 8:30 a.m. */
    public String getSentence() {
        return period == null ? texts.of("look.state.none") : sentence(period);
    }

    /** none, announced, open, full, closed or suspended. */
    public String getState() {
        return period == null ? "none" : name(period.stateAt(now));
    }

    /** Whether an opening still lies ahead, so that it can be put in a calendar. */
    public boolean isAhead() {
        return period != null && period.stateAt(now) == State.ANNOUNCED;
    }

    public @Nullable String getPeriod() {
        return period == null ? null : period.number().value();
    }

    public boolean isFeesKnown() {
        return fees.known();
    }

    public String getFees() {
        return texts.of("look.start.cost.fees", fees.applicant(), fees.each(), fees.year());
    }

    private String sentence(PeriodStanding standing) {
        State state = standing.stateAt(now);
        String key = "look.state." + name(state);
        return switch (state) {
            case ANNOUNCED -> texts.of(key, told(standing.opensAt()), number(standing.cap()));
            case OPEN -> texts.of(key, number(standing.remaining()), number(standing.cap()));
            case FULL -> texts.of(key, told(standing.lastPlaceAt()), number(standing.cap()));
            default -> texts.of(key);
        };
    }

    private String number(int number) {
        return Moments.number(number, texts.getLocale());
    }

    private String told(@Nullable Instant instant) {
        return instant == null ? "" : Moments.text(instant, texts.getLocale());
    }

    private static String name(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
