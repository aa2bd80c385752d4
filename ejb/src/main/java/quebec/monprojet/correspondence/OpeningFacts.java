package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

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
            select s.period, s.suspended_at, s.reason
              from suspension s
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
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                instant(row, 6),
                                row.getString(7)));
    }

    Optional<PublishedSuspension> standingSuspension(long id) {
        return one(
                SUSPENSION,
                id,
                row ->
                        new PublishedSuspension(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3)));
    }

    long latestSuspension(PeriodNumber period) {
        return one(LATEST_SUSPENSION, period.value(), row -> row.getLong(1)).orElseThrow();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
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
