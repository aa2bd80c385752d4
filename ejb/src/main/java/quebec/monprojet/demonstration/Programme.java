package quebec.monprojet.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import quebec.monprojet.opening.DraftDecision;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.time.Montreal;

/** The two decisions of a demonstration. */
final class Programme {

    /**
     * As long as a decision may allow: a demonstration is stopped at night and goes on next day.
     */
    private static final Duration TOLERANCE = Duration.ofHours(24);

    private static final int EXEMPT_SINCE_DAYS = 30;
    private static final int OPEN_FOR_DAYS = 30;

    private Programme() {}

    /**
     * @param earliest the opening; taken to the next full second
     */
    static DraftDecision capped(Instant earliest, int cap, int expectedCrowd) {
        Instant opens = earliest.plus(1, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.SECONDS);
        ZonedDateTime inMontreal = opens.atZone(Montreal.ZONE);
        return new DraftDecision(
                "DEMO-" + inMontreal.getYear() + "-1",
                new PeriodNumber(inMontreal.getYear() + "-1"),
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                "Décision fictive de la démonstration : le nombre de demandes reçues est limité"
                        + " afin que chacune soit examinée dans un délai raisonnable.",
                "Loi sur l’immigration au Québec (chapitre I-0.2), article 3.5",
                cap,
                expectedCrowd,
                opens,
                inMontreal.plusDays(OPEN_FOR_DAYS).toInstant(),
                TOLERANCE);
    }

    static DraftDecision exempt(Instant now) {
        Instant opens =
                now.truncatedTo(ChronoUnit.SECONDS).minus(EXEMPT_SINCE_DAYS, ChronoUnit.DAYS);
        int year = Montreal.day(now).getYear();
        return new DraftDecision(
                "DEMO-" + year + "-E",
                new PeriodNumber(year + "-E"),
                PeriodKind.EXEMPT,
                OrderRule.FIRST_COME,
                "Décision fictive de la démonstration : les demandes des volets exemptés sont"
                        + " reçues en tout temps, sans nombre maximum.",
                "Loi sur l’immigration au Québec (chapitre I-0.2), article 3.5",
                null,
                null,
                opens,
                null,
                TOLERANCE);
    }
}
