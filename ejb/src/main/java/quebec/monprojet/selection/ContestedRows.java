package quebec.monprojet.selection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.dossier.Conclusion;
import quebec.monprojet.dossier.ContestationId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code dossier_contestation}, with the names and the application of who contests. */
final class ContestedRows {

    private static final String CONTESTATIONS =
            """
            select c.id, c.written_at, c.read_at, c.outcome, d.family_name, d.given_names,
                   (select max(a.number) from selection_application a where a.dossier = d.id)
                       as application
              from dossier_contestation c
              join dossier d on d.id = c.dossier
            """;

    private static final String WAITING_FIRST =
            """
             order by case when c.concluded_at is null then 0 else 1 end,
                      c.concluded_at desc, c.written_at
            """;

    private static final String ALL = CONTESTATIONS + WAITING_FIRST + " fetch first ? rows only";

    private static final String ABOUT =
            CONTESTATIONS
                    + " where d.id = (select b.dossier from selection_application b"
                    + " where b.number = ?)"
                    + WAITING_FIRST;

    private final Connection connection;

    ContestedRows(Connection connection) {
        this.connection = connection;
    }

    List<ContestationLine> all(int most) throws SQLException {
        return lines(ALL, most);
    }

    List<ContestationLine> about(String application) throws SQLException {
        return lines(ABOUT, application);
    }

    private List<ContestationLine> lines(String question, Object asked) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setObject(1, asked);
            return Found.all(select, ContestedRows::line);
        }
    }

    private static ContestationLine line(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new ContestationLine(
                new ContestationId(row.getObject("id", UUID.class)),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getString("application"),
                Stored.instant(row, "written_at"),
                row.getObject("read_at") != null,
                outcome == null ? null : Conclusion.Outcome.valueOf(outcome));
    }
}
