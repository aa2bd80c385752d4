package quebec.monprojet.chaos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import quebec.monprojet.rush.Scene;

/** A hand in the database of a portal, behind its back or as another node would write. */
public final class Hand {

    private final Scene scene;

    public Hand(Scene scene) {
        this.scene = scene;
    }

    /**
     * Suspends the period as a node does: the instant is taken, and written, while the period's row
     * is held. Returns once it is committed.
     */
    public Instant suspend(String period) {
        try (Connection connection = scene.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select number from intake_period where number = '" + period + "' for update");
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            statement.executeUpdate(
                    "insert into suspension"
                            + " (period, notice, cause, reason, suspended_at, suspended_by)"
                            + " select period, max(id), 'DECIDED', 'Essai de suspension', '"
                            + now
                            + "', max(prepared_by::text)::uuid from opening_notice"
                            + " where period = '"
                            + period
                            + "' group by period");
            connection.commit();
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException("The period cannot be suspended", e);
        }
    }

    /**
     * Publishes a further notice.
     *
     * @throws IllegalStateException when the database refuses it
     */
    public void announce(String period, Instant publishedAt, Instant opensAt) {
        write(
                "insert into opening_notice (period, decision, decision_hash, decision_opens_at,"
                        + " opens_at, closes_at, published_at, reason, prepared_by, approved_by)"
                        + " select period, decision, decision_hash, decision_opens_at, '"
                        + opensAt
                        + "', closes_at, '"
                        + publishedAt
                        + "', 'Nouvel avis après la suspension', prepared_by, approved_by"
                        + " from opening_notice where period = '"
                        + period
                        + "' order by id desc limit 1");
    }

    public int write(String sql) {
        try (Connection connection = scene.connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public String text(String sql) {
        try (Connection connection = scene.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("Nothing answers " + sql);
            }
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public Instant instant(String sql) {
        try (Connection connection = scene.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
