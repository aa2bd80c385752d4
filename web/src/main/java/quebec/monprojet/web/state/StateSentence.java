package quebec.monprojet.web.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.State;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** Where a period stands, in one sentence that can be read aloud. */
public final class StateSentence {

    private final Words words;

    public StateSentence(Words words) {
        this.words = words;
    }

    /**
     * For example: the next intake period opens on 16 February 2016 at 8:30 a.m.
     *
     * @param period null while none was ever announced
     */
    public String of(@Nullable PublishedPeriod period, Instant now) {
        if (period == null) {
            return words.get("look.state.none");
        }
        PeriodStanding standing = period.standing();
        return standing.capped() ? capped(period, standing, now) : exempt(standing, now);
    }

    /** Why intake is suspended, in French as published; empty unless it is. */
    public static String reason(@Nullable PublishedPeriod period, Instant now) {
        Suspension suspension =
                period == null || period.standing().stateAt(now) != State.SUSPENDED
                        ? null
                        : period.standing().suspension();
        return suspension == null ? "" : suspension.reason();
    }

    private String capped(PublishedPeriod period, PeriodStanding standing, Instant now) {
        State state = standing.stateAt(now);
        return switch (state) {
            case ANNOUNCED -> announced(period, standing);
            case OPEN ->
                    words.of(
                            "look.state.open",
                            number(standing.remaining()),
                            number(standing.cap()));
            case FULL ->
                    words.of(
                            "look.state.full",
                            told(standing.lastPlaceAt()),
                            number(standing.cap()));
            case CLOSED -> words.of("look.state.closed", told(standing.closesAt()));
            case SUSPENDED -> suspended(standing.suspension());
            case DRAFT, APPROVED -> words.get("look.state.none");
        };
    }

    private String announced(PublishedPeriod period, PeriodStanding standing) {
        String opens = told(standing.opensAt());
        List<PublishedNotice> notices = period.notices();
        Suspension before =
                notices.size() < 2 ? null : notices.get(notices.size() - 2).suspension();
        return before == null
                ? words.of("look.state.announced", opens, number(standing.cap()))
                : words.of(
                        "opening.state.again",
                        told(before.at()),
                        opens,
                        number(standing.remaining()),
                        number(standing.cap()));
    }

    private String suspended(@Nullable Suspension suspension) {
        return suspension == null
                ? words.get("look.state.suspended")
                : words.of("opening.state.suspended", told(suspension.at()));
    }

    private String exempt(PeriodStanding standing, Instant now) {
        State state = standing.stateAt(now);
        return state == State.SUSPENDED
                ? suspended(standing.suspension())
                : words.of("opening.state.exempt." + StateName.of(state), told(standing.opensAt()));
    }

    private String number(int number) {
        return Moments.number(number, words.locale());
    }

    private String told(@Nullable Instant instant) {
        return instant == null ? "" : Moments.text(instant, words.locale());
    }
}
