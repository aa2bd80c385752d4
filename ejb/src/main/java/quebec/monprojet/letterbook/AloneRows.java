package quebec.monprojet.letterbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import quebec.monprojet.account.StaffId;

/** Table {@code letterbook_alone}. */
final class AloneRows {

    private final Connection connection;

    AloneRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Whether so many more letters of this day in Montréal are theirs to send alone; they are
     * counted then. Whoever starts two runs at once waits here for the first.
     */
    boolean take(StaffId member, LocalDate day, int letters) throws SQLException {
        try (PreparedStatement begin =
                connection.prepareStatement(
                        "insert into letterbook_alone (member, on_day, letters) values (?, ?, 0)"
                                + " on conflict do nothing")) {
            begin.setObject(1, member.value());
            begin.setObject(2, day);
            begin.executeUpdate();
        }
        try (PreparedStatement add =
                connection.prepareStatement(
                        "update letterbook_alone set letters = letters + ?"
                                + " where member = ? and on_day = ? and letters <= ?")) {
            add.setInt(1, letters);
            add.setObject(2, member.value());
            add.setObject(3, day);
            add.setInt(4, LetterRun.ALONE - letters);
            return add.executeUpdate() == 1;
        }
    }
}
