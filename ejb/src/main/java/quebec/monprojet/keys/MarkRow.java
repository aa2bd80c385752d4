package quebec.monprojet.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The one row of table {@code master_key_mark}. */
final class MarkRow {

    private final Connection connection;

    MarkRow(Connection connection) {
        this.connection = connection;
    }

    /** Whether a node ever started on this database: none does without publishing its key. */
    boolean isOfAnInstallation() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from log_key");
                ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    /** The mark that was left first; this one, when none was. */
    String leftOr(String mark) throws SQLException {
        try (PreparedStatement leave =
                        connection.prepareStatement(
                                "update master_key_mark set mark = ? where mark is null");
                PreparedStatement read =
                        connection.prepareStatement("select mark from master_key_mark")) {
            leave.setString(1, mark);
            leave.executeUpdate();
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
