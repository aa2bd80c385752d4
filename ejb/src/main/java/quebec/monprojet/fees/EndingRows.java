package quebec.monprojet.fees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Found;

/**
 * Table {@code fee_invitation}, for those whose applications a cancelling decision ends: what was
 * decided stays as it was decided, and so does the money.
 */
final class EndingRows {

    private static final String UNDECIDED = "a.status not in ('SELECTED', 'REFUSED', 'REJECTED')";

    private static final String STANDING =
            " join selection_application a on a.number = i.application and "
                    + UNDECIDED
                    + " where i.withdrawn_at is null and i.state in ('INVITED', 'PAID')";

    private static final String ENDING =
            "select i.application from fee_invitation i"
                    + " join cancelling_decision c on c.period = i.period"
                    + " and c.approved_by is not null"
                    + STANDING
                    + " order by i.invited_at fetch first ? rows only";

    private static final String AHEAD =
            "select count(*) as applications,"
                    + " coalesce(sum(case when i.state = 'PAID' then i.amount end), 0) as back"
                    + " from fee_invitation i"
                    + STANDING
                    + " and i.period = ?";

    private static final String DONE =
            """
            select count(distinct i.application) as applications, coalesce(sum(r.amount), 0) as back
              from fee_invitation i
              left join fee_refund r on r.application = i.application and r.reason = 'CANCELLED'
             where i.state = 'CANCELLED' and i.period = ?\
            """;

    private static final String HELD =
            "select a.number from selection_application a where a.number = ? and "
                    + UNDECIDED
                    + " for update";

    private final Connection connection;

    EndingRows(Connection connection) {
        this.connection = connection;
    }

    /** That an approved decision ends and that have not ended, oldest first. */
    List<String> ending(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENDING)) {
            select.setInt(1, most);
            return Found.all(select, row -> row.getString(1));
        }
    }

    /** What an approval would end now. */
    Reach standing(PeriodNumber period) throws SQLException {
        return reach(AHEAD, period);
    }

    /** What was ended. */
    Reach ended(PeriodNumber period) throws SQLException {
        return reach(DONE, period);
    }

    private Reach reach(String question, PeriodNumber period) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, period.value());
            return Found.first(
                            select,
                            row ->
                                    new Reach(
                                            row.getLong("applications"),
                                            new Money(row.getLong("back"))))
                    .orElseThrow();
        }
    }

    /** Whether nothing is decided of it, which then stays so until the end of the transaction. */
    boolean undecided(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HELD)) {
            select.setString(1, number.value());
            return Found.first(select, row -> row.getString(1)).isPresent();
        }
    }
}
