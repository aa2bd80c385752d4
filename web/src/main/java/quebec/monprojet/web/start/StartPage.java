package quebec.monprojet.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.FeeSchedules;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Tariff;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.state.StateName;
import quebec.monprojet.web.state.StateSentence;
import quebec.monprojet.web.texts.Texts;

/** The state of the period in one sentence, and what is known of the fees. */
@Named
@RequestScoped
public class StartPage {

    private final Texts texts;
    private final @Nullable Tariff tariff;
    private final @Nullable PublishedPeriod period;
    private final Instant now;

    @Inject
    public StartPage(Texts texts, Periods periods, Clock clock, FeeSchedules fees) {
        this.texts = texts;
        this.period = periods.latest().orElse(null);
        this.now = clock.instant();
        this.tariff = fees.current().on(now);
    }

    @SuppressWarnings("NullAway")
    protected StartPage() {
        this.texts = null;
        this.tariff = null;
        this.period = null;
        this.now = Instant.EPOCH;
    }

    /** For example: the next intake period opens on 16 February 2016 at 8:30 a.m. */
    public String getSentence() {
        return new StateSentence(texts.words()).of(period, now);
    }

    /** Why intake is suspended, in French as published; empty unless it is. */
    public String getReason() {
        return StateSentence.reason(period, now);
    }

    /** none, announced, open, full, closed or suspended. */
    public String getState() {
        return period == null ? "none" : StateName.of(period.standing().stateAt(now));
    }

    /** Whether an opening still lies ahead, so that it can be put in a calendar. */
    public boolean isAhead() {
        return period != null && period.standing().stateAt(now) == State.ANNOUNCED;
    }

    /** The sentence names one amount for every member of a family. */
    public boolean isFeesKnown() {
        return tariff != null && tariff.spouse().equals(tariff.dependant());
    }

    public String getFees() {
        Tariff shown = Objects.requireNonNull(tariff);
        return texts.of(
                shown.confirmed() ? "look.start.cost.fees" : "look.start.cost.former",
                dollars(shown.applicant()),
                dollars(shown.spouse()),
                shown.year());
    }

    /** A tariff is set in whole dollars. */
    private static long dollars(Money money) {
        return money.cents() / 100;
    }
}
