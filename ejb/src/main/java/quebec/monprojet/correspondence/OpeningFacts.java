package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * What was published of openings, by the numbers that letters hold. A notice stands while no later
 * one was published and nobody suspended it; a suspension stands until a later notice.
 */
@ApplicationScoped
class OpeningFacts {

    private static final String NOTICE =
            """
            select n.period, n.decision, d.kind, d.cap, n.opens_at, n.closes_at, n.reason
              from opening_notice n
              join opening_decision d on d.number = n.decision
             where n.id = ?
               and not exists (select 1 from suspension s where s.notice = n.id)
               and not exists (select 1 from opening_notice m
                                where m.period = n.period and m.id > n.id)\
            """;

    private static final String SUSPENSION =
            """
            select s.period, d.kind, s.suspended_at, s.reason
              from suspension s
              join opening_notice n on n.id = s.notice
              join opening_decision d on d.number = n.decision
             where s.id = ?
               and not exists (select 1 from opening_notice m
                                where m.period = s.period and m.id > s.notice)\
            """;

    private static final String LATEST_SUSPENSION =
            "select max(id) from suspension where period = ?";

    @Inject private Database database;

    Optional<PublishedNotice> standingNotice(long id) {
        return one(
                NOTICE,
                id,
                row ->
                        new PublishedNotice(
                                row.getString(1),
                                row.getString(2),
                                PeriodKind.valueOf(row.getString(3)) == PeriodKind.CAPPED
                                        ? (Integer) row.getInt(4)
                                        : null,
                                Stored.instant(row, "opens_at"),
                                Stored.optionalInstant(row, "closes_at"),
                                row.getString(7)));
    }

    Optional<PublishedSuspension> standingSuspension(long id) {
        return one(
                SUSPENSION,
                id,
                row ->
                        new PublishedSuspension(
                                row.getString(1),
                                PeriodKind.valueOf(row.getString(2)),
                                Stored.instant(row, "suspended_at"),
                                row.getString(4)));
    }

    long latestSuspension(PeriodNumber period) {
        return one(LATEST_SUSPENSION, period.value(), row -> row.getLong(1)).orElseThrow();
    }

    private <T> Optional<T> one(String question, Object key, Reading<T> reading) {
        return database.ask(
                "What was published cannot be read",
                connection -> {
                    try (PreparedStatement select = connection.prepareStatement(question)) {
                        select.setObject(1, key);
                        try (ResultSet row = select.executeQuery()) {
                            return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
                        }
                    }
                });
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
