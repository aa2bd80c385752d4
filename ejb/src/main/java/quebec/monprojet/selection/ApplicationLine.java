package quebec.monprojet.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.time.Stored;

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
        @Nullable Instant acknowledgedAt) {

    /** From a row of {@code selection_application}. */
    public static ApplicationLine of(ResultSet row) throws SQLException {
        return new ApplicationLine(
                row.getString("number"),
                new DossierId(row.getObject("dossier", UUID.class)),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("country"),
                Stream.valueOf(row.getString("stream")),
                row.getString("period"),
                row.getInt("rank"),
                Status.valueOf(row.getString("status")),
                Stored.instant(row, "received_at"),
                Stored.optionalInstant(row, "acknowledged_at"));
    }
}
