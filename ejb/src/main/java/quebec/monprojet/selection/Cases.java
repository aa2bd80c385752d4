package quebec.monprojet.selection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.UnknownApplication;
import quebec.monprojet.schema.Database;

/** Opens the case of what the register received. */
@Stateless
@PermitAll
public class Cases {

    /** How long the announcer's doorbell is given before the sweeper rings. */
    private static final Duration BEFORE_SWEEPING = Duration.ofSeconds(30);

    @Inject private Database database;

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
     * @throws UnknownApplication when the register does not hold the application
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(ApplicationNumber number) {
        database.change(
                "A case cannot be opened", connection -> opened(new CaseRows(connection), number));
    }

    /** The applicant was written to, in the transaction that says so of the letter. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void acknowledged(ApplicationNumber number, Instant at) {
        database.change(
                "A case cannot be kept",
                connection -> {
                    CaseRows rows = new CaseRows(connection);
                    opened(rows, number);
                    rows.acknowledged(number, at);
                });
    }

    /** The applicant gave it up, in the transaction that says so; it is not examined any more. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdrawn(ApplicationNumber number) {
        database.change(
                "A case cannot be kept", connection -> new CaseRows(connection).withdrawn(number));
    }

    /** Received a while ago and without a case. */
    public List<String> missing(int limit) {
        return database.ask(
                "The cases cannot be read",
                connection ->
                        new CaseRows(connection)
                                .missing(clock.instant().minus(BEFORE_SWEEPING), limit));
    }

    private static void opened(CaseRows rows, ApplicationNumber number) throws SQLException {
        if (!rows.open(number)) {
            throw new UnknownApplication(number);
        }
    }
}
