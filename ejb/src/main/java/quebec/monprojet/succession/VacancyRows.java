package quebec.monprojet.succession;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code place_given_up}. */
final class VacancyRows {

    /**
     * A case keeps the place that its application took, also when that was a successor's. What was
     * cancelled holds none.
     */
    private static final String GIVE_UP =
            """
            insert into place_given_up (application, period, place, cause, given_up_at, passes_at)
            select a.number, a.period, a.rank, cast(? as varchar),
                   cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time zone)
              from selection_application a where a.number = ?
               and not exists (select 1 from fee_invitation i
                                where i.application = a.number and i.state = 'CANCELLED')
            on conflict do nothing\
            """;

    /** What a payment had brought back, and is given up again. */
    private static final String AGAIN =
            """
            update place_given_up
               set cause = ?, given_up_at = ?, passes_at = ?, restored_at = null
             where application = ? and restored_at is not null
               and not exists (select 1 from succession s where s.given_up = application)\
            """;

    /** Whoever did not pay and withdraws then: no payment brings the place back any more. */
    private static final String FOR_GOOD =
            """
            update place_given_up set cause = 'WITHDRAWN'
             where application = ? and cause = 'UNPAID' and restored_at is null\
            """;

    private static final String RESTORE =
            """
            update place_given_up set restored_at = ?
             where application = ? and restored_at is null
               and not exists (select 1 from succession s where s.given_up = application)\
            """;

    /**
     * By the database's clock too: no node whose own runs ahead lets anybody's place go. One that
     * an application or a payment still stands in the way of must not keep the others waiting.
     */
    private static final String DUE =
            """
             where g.restored_at is null and g.passes_at <= ? and g.passes_at <= current_timestamp
               and not exists (select 1 from succession s where s.given_up = g.application)
               and not exists (select 1 from fee_invitation i
                                where i.application = g.application
                                  and i.state in ('INVITED', 'PAID', 'CANCELLED')
                                  and (i.state <> 'PAID' or g.cause <> 'WITHDRAWN'))
               and (g.cause = 'WITHDRAWN'
                    or not exists (select 1 from fee_attempt t
                                    where t.open_for = g.application))\
            """;

    private static final String FIRST =
            "select g.application, g.place, g.cause from place_given_up g"
                    + DUE
                    + " and g.period = ? order by g.passes_at, g.place, g.application"
                    + " fetch first row only";

    private static final String PERIODS =
            "select distinct g.period from place_given_up g"
                    + " join opening_decision d on d.period = g.period"
                    + " and d.places_pass_on_until > current_timestamp"
                    + DUE;

    private final Connection connection;

    VacancyRows(Connection connection) {
        this.connection = connection;
    }

    /** Whether that is new, and of an application there is. */
    boolean giveUp(ApplicationNumber number, Cause cause, Instant now) throws SQLException {
        if (givenUp(GIVE_UP, number, cause, now) || givenUp(AGAIN, number, cause, now)) {
            return true;
        }
        if (cause == Cause.WITHDRAWN) {
            try (PreparedStatement update = connection.prepareStatement(FOR_GOOD)) {
                update.setString(1, number.value());
                update.executeUpdate();
            }
        }
        return false;
    }

    private boolean givenUp(String sql, ApplicationNumber number, Cause cause, Instant now)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setString(1, cause.name());
            write.setObject(2, Stored.utc(now));
            write.setObject(3, Stored.utc(PassingOn.passesAt(now)));
            write.setString(4, number.value());
            return write.executeUpdate() == 1;
        }
    }

    void restore(ApplicationNumber number, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(RESTORE)) {
            update.setObject(1, Stored.utc(now));
            update.setString(2, number.value());
            update.executeUpdate();
        }
    }

    /** The place that has waited longest; of those that came together, the lowest rank. */
    Optional<Vacancy> first(PeriodNumber period, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setObject(1, Stored.utc(now));
            select.setString(2, period.value());
            return Found.first(
                    select,
                    row ->
                            new Vacancy(
                                    ApplicationNumber.parse(row.getString("application"))
                                            .orElseThrow(),
                                    new Rank(row.getInt("place")),
                                    Cause.valueOf(row.getString("cause"))));
        }
    }

    /** Those whose decision lets places pass on, and in which one waits that is due. */
    List<PeriodNumber> periods(Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PERIODS)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setObject(1, Stored.utc(now));
            return Found.all(select, rows -> new PeriodNumber(rows.getString(1)));
        }
    }
}
