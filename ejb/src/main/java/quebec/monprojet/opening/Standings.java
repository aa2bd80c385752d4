package quebec.monprojet.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.Stored;

/** How the tables spell a standing: the period's row with its latest notice and suspension. */
final class Standings {

    static final String QUERY =
            """
            select p.number, p.kind, p.cap, p.taken, p.edge, p.last_place_at, p.alive_at,
                   d.number as decision_number, d.hash, d.order_rule, d.outage_tolerance_seconds,
                   d.reason as decision_reason, d.legal_basis, d.document, d.places_pass_on_until,
                   d.opens_at as decision_opens_at, d.closes_at as decision_closes_at,
                   n.opens_at, n.closes_at, n.published_at,
                   s.suspended_at, s.cause, s.reason
              from intake_period p
              join opening_decision d on d.number = p.decision
              join opening_notice n
                on n.id = (select max(latest.id) from opening_notice latest
                            where latest.period = p.number)
              left join suspension s on s.notice = n.id\
            """;

    /** A rehearsal stands on no decision and no notice: on its own terms. */
    static final String REHEARSALS =
            """
            select p.number, p.kind, p.cap, p.taken, p.edge, p.last_place_at, p.alive_at,
                   t.hash, t.opens_at, t.closes_at, t.prepared_at
              from intake_period p
              join rehearsal t on t.number = p.number\
            """;

    static final String NOTICES =
            """
            select n.id, n.period, n.decision, n.decision_hash, n.opens_at, n.closes_at,
                   n.published_at, n.reason as notice_reason,
                   s.suspended_at, s.cause, s.reason,
                   i.began_at, i.ended_at, i.last_rank
              from opening_notice n
              left join suspension s on s.notice = n.id
              left join incident i on i.suspension = s.id
             order by n.id
            """;

    private Standings() {}

    static PeriodStanding standing(ResultSet row) throws SQLException {
        return new PeriodStanding(
                new PeriodNumber(row.getString("number")),
                PeriodKind.valueOf(row.getString("kind")),
                OrderRule.valueOf(row.getString("order_rule")),
                row.getInt("cap"),
                row.getInt("taken"),
                Stored.instant(row, "opens_at"),
                Stored.optionalInstant(row, "closes_at"),
                Stored.instant(row, "published_at"),
                row.getString("decision_number"),
                row.getString("hash"),
                Duration.ofSeconds(row.getInt("outage_tolerance_seconds")),
                Stored.optionalInstant(row, "last_place_at"),
                suspension(row));
    }

    static PeriodStanding rehearsed(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new PeriodStanding(
                new PeriodNumber(number),
                PeriodKind.valueOf(row.getString("kind")),
                OrderRule.FIRST_COME,
                row.getInt("cap"),
                row.getInt("taken"),
                Stored.instant(row, "opens_at"),
                Stored.instant(row, "closes_at"),
                Stored.instant(row, "prepared_at"),
                number,
                row.getString("hash"),
                Duration.ZERO,
                Stored.optionalInstant(row, "last_place_at"),
                null);
    }

    /** The statement that reads where a period or a rehearsal stands. */
    static String of(PeriodNumber number) {
        return (number.rehearsal() ? REHEARSALS : QUERY) + " where p.number = ?";
    }

    static LockedPeriod locked(PeriodNumber number, ResultSet row) throws SQLException {
        return new LockedPeriod(
                number.rehearsal() ? rehearsed(row) : standing(row),
                row.getBytes("edge"),
                Stored.optionalInstant(row, "alive_at"));
    }

    static PublishedDecision decision(ResultSet row) throws SQLException {
        return new PublishedDecision(
                row.getString("decision_number"),
                new PeriodNumber(row.getString("number")),
                PeriodKind.valueOf(row.getString("kind")),
                OrderRule.valueOf(row.getString("order_rule")),
                row.getString("decision_reason"),
                row.getString("legal_basis"),
                row.getInt("cap"),
                Stored.instant(row, "decision_opens_at"),
                Stored.optionalInstant(row, "decision_closes_at"),
                Duration.ofSeconds(row.getInt("outage_tolerance_seconds")),
                passingOn(row),
                row.getString("document"),
                row.getString("hash"));
    }

    private static @Nullable PassingOn passingOn(ResultSet row) throws SQLException {
        Instant until = Stored.optionalInstant(row, "places_pass_on_until");
        return until == null ? null : new PassingOn(until);
    }

    static PublishedNotice notice(ResultSet row) throws SQLException {
        return new PublishedNotice(
                row.getLong("id"),
                new PeriodNumber(row.getString("period")),
                row.getString("decision"),
                row.getString("decision_hash"),
                Stored.instant(row, "opens_at"),
                Stored.optionalInstant(row, "closes_at"),
                Stored.instant(row, "published_at"),
                row.getString("notice_reason"),
                suspension(row),
                incident(row));
    }

    private static @Nullable Incident incident(ResultSet row) throws SQLException {
        Instant from = Stored.optionalInstant(row, "began_at");
        return from == null
                ? null
                : new Incident(from, Stored.instant(row, "ended_at"), row.getInt("last_rank"));
    }

    private static @Nullable Suspension suspension(ResultSet row) throws SQLException {
        Instant at = Stored.optionalInstant(row, "suspended_at");
        return at == null
                ? null
                : new Suspension(
                        at,
                        Suspension.Cause.valueOf(row.getString("cause")),
                        row.getString("reason"));
    }
}
