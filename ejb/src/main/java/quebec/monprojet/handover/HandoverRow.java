package quebec.monprojet.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/** A transmission as the table has it. */
final class HandoverRow {

    private HandoverRow() {}

    static Handover read(ResultSet row) throws SQLException {
        @Nullable String failure = row.getString("last_failure");
        return new Handover(
                row.getLong("number"),
                Destination.valueOf(row.getString("destination")),
                Kind.valueOf(row.getString("kind")),
                ApplicationNumber.parse(row.getString("application")).orElseThrow(),
                Stored.instant(row, "created_at"),
                State.valueOf(row.getString("state")),
                Stored.instant(row, "next_at"),
                row.getInt("attempts"),
                failure == null ? null : Failure.valueOf(failure),
                Stored.optionalInstant(row, "sent_at"),
                Stored.optionalInstant(row, "acknowledged_at"),
                Stored.optionalInstant(row, "again_at"));
    }
}
