package quebec.monprojet.assisted;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.PeriodNumber;

/**
 * The final answer to a button that the portal pressed.
 *
 * @param digest of the dossier that it was pressed for
 * @param dueAt the instant that salt and digest said
 * @param application null unless a place was held
 */
public record Pressed(
        PeriodNumber period,
        Digest digest,
        Instant dueAt,
        Instant answeredAt,
        PressOutcome outcome,
        @Nullable ApplicationNumber application) {}
