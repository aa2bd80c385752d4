package quebec.monprojet.fees;

import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.time.Montreal;

/**
 * Money that came in, and whether it counts.
 *
 * @param toTheDay whether an officer recorded it, who knows the day in Montréal and no hour
 */
public record Payment(
        String application,
        Means means,
        String reference,
        Money amount,
        Instant receivedAt,
        boolean toTheDay,
        Instant recordedAt,
        Verdict verdict) {

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }

    public LocalDate receivedOn() {
        return Montreal.day(receivedAt);
    }
}
