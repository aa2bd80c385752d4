package quebec.monprojet.web.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Incident;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedDecision;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** A period at the steps of its life: announced, suspended by an outage, announced again. */
final class Lives {

    static final Instant BELL = Instant.parse("2027-02-16T13:30:00Z");
    static final Instant CLOSING = Instant.parse("2027-03-31T20:30:00Z");
    static final Instant PUBLISHED = Instant.parse("2027-02-01T14:00:00Z");
    static final Instant STOPPED = Instant.parse("2027-02-16T14:00:00Z");
    static final Instant AGAIN = Instant.parse("2027-02-16T20:00:00Z");
    static final Instant NEW_BELL = Instant.parse("2027-02-18T13:30:00Z");
    static final String REASON = "Panne <grave> & longue ; les rangs, eux, restent.";

    private static final PeriodNumber NUMBER = new PeriodNumber("2027-1");

    private Lives() {}

    static Words words(String language) {
        return new Catalogue().in(Locale.forLanguageTag(language));
    }

    static PublishedPeriod announced() {
        return period(BELL, PUBLISHED, 0, null, first(null, null));
    }

    static PublishedPeriod suspended() {
        Suspension stopped = new Suspension(STOPPED, Suspension.Cause.OUTAGE, REASON);
        return period(BELL, PUBLISHED, 12, stopped, first(stopped, outage()));
    }

    static PublishedPeriod announcedAgain() {
        Suspension stopped = new Suspension(STOPPED, Suspension.Cause.OUTAGE, REASON);
        PublishedNotice again =
                new PublishedNotice(
                        2,
                        NUMBER,
                        "D-2027-014",
                        "ab".repeat(32),
                        NEW_BELL,
                        CLOSING,
                        AGAIN,
                        "La panne est réparée et vérifiée.",
                        null,
                        null);
        return period(NEW_BELL, AGAIN, 12, null, first(stopped, outage()), again);
    }

    private static Incident outage() {
        return new Incident(BELL.plusSeconds(600), STOPPED, 12);
    }

    private static PublishedNotice first(
            @Nullable Suspension suspension, @Nullable Incident incident) {
        return new PublishedNotice(
                1,
                NUMBER,
                "D-2027-014",
                "ab".repeat(32),
                BELL,
                CLOSING,
                PUBLISHED,
                null,
                suspension,
                incident);
    }

    private static PublishedPeriod period(
            Instant opensAt,
            Instant publishedAt,
            int taken,
            @Nullable Suspension suspension,
            PublishedNotice... notices) {
        PeriodStanding standing =
                new PeriodStanding(
                        NUMBER,
                        PeriodKind.CAPPED,
                        OrderRule.FIRST_COME,
                        2800,
                        taken,
                        opensAt,
                        CLOSING,
                        publishedAt,
                        "D-2027-014",
                        "ab".repeat(32),
                        Duration.ofMinutes(10),
                        null,
                        suspension);
        PublishedDecision decision =
                new PublishedDecision(
                        "D-2027-014",
                        NUMBER,
                        PeriodKind.CAPPED,
                        OrderRule.FIRST_COME,
                        REASON,
                        "Loi sur l’immigration au Québec, article 3.5",
                        2800,
                        BELL,
                        CLOSING,
                        Duration.ofMinutes(10),
                        null,
                        "{\"reason\":\"<b>\"}",
                        "ab".repeat(32));
        return new PublishedPeriod(standing, decision, List.of(notices));
    }
}
