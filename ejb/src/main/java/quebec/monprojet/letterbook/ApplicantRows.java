package quebec.monprojet.letterbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code selection_application}, as far as its people are written to. */
final class ApplicantRows {

    private static final String APPLICANTS =
            "select number, account, family_name, given_names, received_at"
                    + " from selection_application where ";

    private static final String NUMBERS = "select number from selection_application where ";

    private static final String FILTER =
            "(cast(? as varchar) is null or status = ?)"
                    + " and (cast(? as varchar) is null or period = ?)"
                    + " and (cast(? as varchar) is null or stream = ?)";

    /** Whether somebody of theirs holds a certificate on a day; asked of nobody without a day. */
    private static final String CERTIFIED =
            " and (cast(? as date) is null or exists (select 1 from certificate c"
                    + " where c.application = selection_application.number"
                    + " and c.issued_at is not null and c.ending is null"
                    + " and c.expires_on >= cast(? as date)))";

    private final Connection connection;

    ApplicantRows(Connection connection) {
        this.connection = connection;
    }

    Optional<Applicant> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(APPLICANTS + "number = ?")) {
            select.setString(1, number.value());
            return applicants(select).stream().findFirst();
        }
    }

    /**
     * How many are written to.
     *
     * @param certified on which day in Montréal they hold a certificate; null where they need none
     */
    int count(RunFilter filter, @Nullable LocalDate certified) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from selection_application where " + FILTER + CERTIFIED)) {
            certified(select, certified, fill(select, filter, 1));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Those that the filter finds and who hold no certificate on a day. */
    List<String> uncertified(RunFilter filter, LocalDate day) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        NUMBERS + FILTER + " and not (true" + CERTIFIED + ") order by number")) {
            certified(select, day, fill(select, filter, 1));
            return Found.all(select, row -> row.getString(1));
        }
    }

    /** Those who are written to and to whom a letter of that kind was written before. */
    List<String> told(OfficialKind kind, RunFilter filter, @Nullable LocalDate certified)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        NUMBERS
                                + FILTER
                                + CERTIFIED
                                + " and exists (select 1 from letterbook_letter l"
                                + " where l.application = selection_application.number"
                                + " and l.kind = ?) order by number")) {
            int next = certified(select, certified, fill(select, filter, 1));
            select.setString(next, kind.name());
            return Found.all(select, row -> row.getString(1));
        }
    }

    /** Whether the filter would find it now. */
    boolean finds(RunFilter filter, ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(APPLICANTS + FILTER + " and number = ?")) {
            select.setString(fill(select, filter, 1), number.value());
            return !applicants(select).isEmpty();
        }
    }

    /** The first that a filter finds. */
    List<Applicant> first(RunFilter filter, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        APPLICANTS + FILTER + " order by number fetch first ? rows only")) {
            select.setInt(fill(select, filter, 1), most);
            return applicants(select);
        }
    }

    /** The first that were entered in a run and that its filter still finds. */
    List<Applicant> entered(LetterRun run, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        APPLICANTS
                                + FILTER
                                + " and number in (select application from letterbook_item"
                                + " where run = ?) order by number fetch first ? rows only")) {
            int next = fill(select, run.filter(), 1);
            select.setObject(next, run.id().value());
            select.setInt(next + 1, most);
            return applicants(select);
        }
    }

    /** Makes an item of the run for each that its filter finds; answers how many. */
    int enter(RunId run, RunFilter filter, @Nullable LocalDate certified, Instant at)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letterbook_item (run, application, state, next_at)"
                                + " select cast(? as uuid), number, 'LEFT',"
                                + " cast(? as timestamp(6) with time zone)"
                                + " from selection_application where "
                                + FILTER
                                + CERTIFIED
                                + " order by number")) {
            insert.setObject(1, run.value());
            insert.setObject(2, Stored.utc(at));
            certified(insert, certified, fill(insert, filter, 3));
            return insert.executeUpdate();
        }
    }

    /** Answers the place of the next parameter. */
    private static int fill(PreparedStatement statement, RunFilter filter, int first)
            throws SQLException {
        int next = first;
        for (String value : filter.values()) {
            statement.setString(next++, value);
            statement.setString(next++, value);
        }
        return next;
    }

    /** Likewise. */
    private static int certified(
            PreparedStatement statement, @Nullable LocalDate certified, int first)
            throws SQLException {
        statement.setObject(first, certified);
        statement.setObject(first + 1, certified);
        return first + 2;
    }

    private static List<Applicant> applicants(PreparedStatement select) throws SQLException {
        List<Applicant> applicants = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String given = row.getString("given_names");
                String family = row.getString("family_name");
                applicants.add(
                        new Applicant(
                                ApplicationNumber.parse(row.getString("number")).orElseThrow(),
                                new AccountId(row.getObject("account", UUID.class)),
                                given == null ? family : given + " " + family,
                                Stored.instant(row, "received_at")));
            }
        }
        return applicants;
    }
}
