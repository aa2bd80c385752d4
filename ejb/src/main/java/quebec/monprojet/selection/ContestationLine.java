package quebec.monprojet.selection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Conclusion;
import quebec.monprojet.dossier.ContestationId;

/**
 * One line of the list of contestations.
 *
 * @param familyName of the person who contests; null while their dossier is a draft again
 * @param application their latest application, if any was received
 * @param outcome null while it is to be weighed
 */
public record ContestationLine(
        ContestationId id,
        @Nullable String familyName,
        @Nullable String givenNames,
        @Nullable String application,
        Instant writtenAt,
        boolean read,
        Conclusion.@Nullable Outcome outcome) {}
