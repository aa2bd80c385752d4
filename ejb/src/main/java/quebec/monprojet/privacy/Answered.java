package quebec.monprojet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/** What a request was answered, with the reasons that the person reads. */
@Embeddable
public record Answered(
        @Enumerated(EnumType.STRING) Outcome outcome,
        String reason,
        @Column(name = "answered_at") Instant at,
        @Column(name = "answered_by") StaffId by) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 2000;

    /** How much of it was granted. */
    public enum Outcome {
        GRANTED,
        PARTLY,
        REFUSED
    }

    /** Clocks of two nodes differ: nothing is answered before it is asked. */
    Answered notBefore(Instant asked) {
        return at.isBefore(asked) ? new Answered(outcome, reason, asked, by) : this;
    }

    public static Checked<String> readReason(@Nullable String typed) {
        return Prose.read("reason", typed, LONGEST_REASON);
    }
}
