package quebec.monprojet.selection;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import quebec.monprojet.intake.ApplicationNumber;

/** Opens the case of what the register received. */
@Stateless
@PermitAll
public class Cases {

    /** How long the announcer's doorbell is given before the sweeper rings. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private final Clock clock;

    @Inject
    public Cases(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    public Cases() {
        this(Clock.systemUTC());
    }

    /**
     * Opens it, once.
     *
     * @throws IllegalArgumentException when the register does not hold the application
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(ApplicationNumber number) {
        try (Connection connection = portal.getConnection()) {
            opened(new CaseRows(connection), number);
        } catch (SQLException e) {
            throw new IllegalStateException("A case cannot be opened", e);
        }
    }

    /** The applicant was written to, in the transaction that says so of the letter. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void acknowledged(ApplicationNumber number, Instant at) {
        try (Connection connection = portal.getConnection()) {
            CaseRows rows = new CaseRows(connection);
            opened(rows, number);
            rows.acknowledged(number, at);
        } catch (SQLException e) {
            throw new IllegalStateException("A case cannot be kept", e);
        }
    }

    /** Received a while ago and without a case. */
    public List<String> missing(int limit) {
        try (Connection connection = portal.getConnection()) {
            return new CaseRows(connection).missing(clock.instant().minus(PATIENCE), limit);
        } catch (SQLException e) {
            throw new IllegalStateException("The cases cannot be read", e);
        }
    }

    private static void opened(CaseRows rows, ApplicationNumber number) throws SQLException {
        if (!rows.open(number)) {
            throw new IllegalArgumentException("not in the register: " + number);
        }
    }
}
