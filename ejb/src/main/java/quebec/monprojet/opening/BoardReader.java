package quebec.monprojet.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.schema.Database;

/** Reads the board: three statements, whatever the number of periods. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class BoardReader {

    @Inject private Database database;

    private final Clock clock;

    @Inject
    public BoardReader(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public BoardReader() {
        this(null);
    }

    /** The board as of before it was read: it is never younger than it says. */
    public Board read() {
        Instant asOf = clock.instant();
        return database.ask(
                "the periods could not be read",
                connection ->
                        new Board(
                                asOf,
                                periods(connection, notices(connection)),
                                rehearsals(connection)));
    }

    private static List<PeriodStanding> rehearsals(Connection connection) throws SQLException {
        List<PeriodStanding> rehearsals = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(Standings.REHEARSALS + " order by p.number")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rehearsals.add(Standings.rehearsed(row));
                }
            }
        }
        return rehearsals;
    }

    private static Map<PeriodNumber, List<PublishedNotice>> notices(Connection connection)
            throws SQLException {
        Map<PeriodNumber, List<PublishedNotice>> notices = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(Standings.NOTICES)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    PublishedNotice notice = Standings.notice(row);
                    notices.computeIfAbsent(notice.period(), none -> new ArrayList<>()).add(notice);
                }
            }
        }
        return notices;
    }

    private static List<PublishedPeriod> periods(
            Connection connection, Map<PeriodNumber, List<PublishedNotice>> notices)
            throws SQLException {
        List<PublishedPeriod> periods = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(Standings.QUERY + " order by p.number")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    PeriodStanding standing = Standings.standing(row);
                    periods.add(
                            new PublishedPeriod(
                                    standing,
                                    Standings.decision(row),
                                    notices.getOrDefault(standing.number(), List.of())));
                }
            }
        }
        return periods;
    }
}
