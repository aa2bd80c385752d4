package quebec.monprojet.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code conversation_message}, by what waits for the office. */
final class UnansweredRows {

    /** That somebody opened a message is no answer to it. */
    private static final String UNANSWERED =
            """
            select a.number, a.family_name, a.given_names, min(m.received_at) as since,
                   sum(case when m.read_at is null then 1 else 0 end) as unread
              from conversation_message m
              join selection_application a on a.number = m.application
             where m.way = 'TO_OFFICE'
               and not exists (select 1 from conversation_message o
                                where o.application = m.application and o.way = 'TO_PERSON'
                                  and o.received_at >= m.received_at)
             group by a.number, a.family_name, a.given_names
             order by min(m.received_at)
             fetch first ? rows only\
            """;

    private static final String AMONG =
            """
            select distinct m.application
              from conversation_message m
             where m.application = any(?) and m.way = 'TO_OFFICE'
               and not exists (select 1 from conversation_message o
                                where o.application = m.application and o.way = 'TO_PERSON'
                                  and o.received_at >= m.received_at)\
            """;

    private final Connection connection;

    UnansweredRows(Connection connection) {
        this.connection = connection;
    }

    /** The longest waiting first. */
    List<Unanswered> all(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNANSWERED)) {
            select.setInt(1, most);
            return Found.all(
                    select,
                    row ->
                            new Unanswered(
                                    ApplicationNumber.parse(row.getString("number")).orElseThrow(),
                                    row.getString("family_name"),
                                    Objects.requireNonNullElse(row.getString("given_names"), ""),
                                    row.getLong("unread"),
                                    Stored.instant(row, "since")));
        }
    }

    /** Which of these applications wait for an answer. */
    Set<String> among(Collection<String> applications) throws SQLException {
        Set<String> waiting = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(AMONG)) {
            select.setArray(1, connection.createArrayOf("varchar", applications.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    waiting.add(row.getString(1));
                }
            }
        }
        return waiting;
    }
}
