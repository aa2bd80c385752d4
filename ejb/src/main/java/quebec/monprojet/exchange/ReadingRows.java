package quebec.monprojet.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/** Table {@code conversation_message}, for who opened a message first. */
final class ReadingRows {

    /** Of two who open at once the second finds nothing left to mark. */
    private static final String READ =
            """
            update conversation_message
               set read_at = greatest(received_at, cast(? as timestamp(6) with time zone)),
                   read_by = cast(? as uuid)
             where application = ? and way = ? and read_at is null\
            """;

    private final Connection connection;

    ReadingRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * The first reading counts.
     *
     * @param by null when it is the person
     * @return how many were read for the first time
     */
    int read(ApplicationNumber number, Way way, @Nullable StaffId by, Instant now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(READ)) {
            update.setObject(1, Stored.utc(now));
            update.setObject(2, by == null ? null : by.value());
            update.setString(3, number.value());
            update.setString(4, way.name());
            return update.executeUpdate();
        }
    }
}
