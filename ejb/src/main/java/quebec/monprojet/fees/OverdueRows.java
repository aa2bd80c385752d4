package quebec.monprojet.fees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code fee_invitation}, for those whose time is over by the database's own clock. */
final class OverdueRows {

    /** A letter that was dropped leaves no more: there is nobody to write to. */
    private static final String OVER =
            """
            i.due_before <= current_timestamp
               and exists (select 1 from letter l
                            where l.kind = 'FEES_INVITED' and l.subject = i.application
                              and (l.sent_at is not null or l.dropped_at is not null))\
            """;

    private static final String OVERDUE =
            """
            select i.application from fee_invitation i
             where i.state = 'INVITED' and i.due_before <= ?
               and (i.due_before <= ?
                    or not exists (select 1 from fee_attempt a where a.open_for = i.application))
               and\
            """
                    + " "
                    + OVER
                    + " order by i.due_before fetch first ? rows only";

    private static final String ONE =
            "select 1 from fee_invitation i where i.application = ? and " + OVER;

    private final Connection connection;

    OverdueRows(Connection connection) {
        this.connection = connection;
    }

    /** Those that nobody answered in time, the most overdue first. */
    List<String> of(Instant now, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OVERDUE)) {
            select.setObject(1, Stored.utc(now));
            select.setObject(2, Stored.utc(now.minus(InvitationRow.PATIENCE)));
            select.setInt(3, most);
            return Found.all(select, rows -> rows.getString(1));
        }
    }

    boolean isOver(String application) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setString(1, application);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
