package quebec.monprojet.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import quebec.monprojet.account.StaffId;

/** What an officer found of a contestation, with the reasons that the person is told. */
@Embeddable
public record Conclusion(
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "conclusion") String reason,
        @Column(name = "concluded_at") Instant at,
        @Column(name = "concluded_by") StaffId by) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 2000;

    /** For or against the person who contests. */
    public enum Outcome {
        /** The other dossier wrongly bears this person's identity. */
        UPHELD,
        DISMISSED
    }
}
