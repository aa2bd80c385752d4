package quebec.monprojet.fees;

import java.time.Instant;

/** Money that came in, and whether it counts. */
public record Payment(
        String application,
        Means means,
        String reference,
        Money amount,
        Instant receivedAt,
        Instant recordedAt,
        Verdict verdict) {

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }
}
