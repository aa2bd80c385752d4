package quebec.monprojet.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/**
 * What an officer made of a declared change.
 *
 * @param reason for the person to read; null only where it was accepted without a word
 */
@Embeddable
public record Noted(
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Nullable String reason,
        @Column(name = "noted_at") Instant at,
        @Column(name = "noted_by") StaffId by) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 2000;

    /** Whether it counts. */
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }

    public Noted {
        if (outcome == Outcome.REFUSED && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("Nothing is refused without a reason");
        }
    }

    /** Clocks of two nodes differ: nothing is noted before it is declared. */
    Noted notBefore(Instant declared) {
        return at.isBefore(declared) ? new Noted(outcome, reason, declared, by) : this;
    }

    /** The reasons as an officer typed them. */
    public static Checked<String> readReason(@Nullable String typed) {
        return Prose.read("reason", typed, LONGEST_REASON);
    }
}
