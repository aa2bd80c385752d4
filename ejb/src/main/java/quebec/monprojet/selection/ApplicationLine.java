package quebec.monprojet.selection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Stream;

/**
 * One line of the worklist.
 *
 * @param country where the person lives, ISO 3166-1 code of two letters
 * @param acknowledgedAt when the acknowledgement left; null while it is owed
 */
public record ApplicationLine(
        String number,
        DossierId dossier,
        String familyName,
        @Nullable String givenNames,
        LocalDate birthDate,
        String country,
        Stream stream,
        String period,
        int rank,
        Status status,
        Instant receivedAt,
        @Nullable Instant acknowledgedAt) {}
