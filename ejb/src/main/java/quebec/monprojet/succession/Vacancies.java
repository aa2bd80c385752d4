package quebec.monprojet.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import quebec.monprojet.fees.ApplicationWithdrawn;
import quebec.monprojet.fees.FeesExpired;
import quebec.monprojet.fees.FeesPaid;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/**
 * The places that were given up, each written down in the transaction that gives it up, and taken
 * back in the one by which a payment that was on its way restores it.
 */
@ApplicationScoped
public class Vacancies {

    private static final String UNWRITABLE = "A place that was given up cannot be written down";

    @Inject private Database database;

    private final Clock clock;

    @Inject
    public Vacancies(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Vacancies() {
        this(null);
    }

    void on(@Observes FeesExpired expired) {
        giveUp(expired.number(), Cause.UNPAID);
    }

    void on(@Observes ApplicationWithdrawn withdrawn) {
        if (withdrawn.placeHeld()) {
            giveUp(withdrawn.number(), Cause.WITHDRAWN);
        }
    }

    void on(@Observes FeesPaid paid) {
        database.change(
                UNWRITABLE,
                connection -> new VacancyRows(connection).restore(paid.number(), clock.instant()));
    }

    /**
     * Once an application, in the caller's transaction; whoever gave a place up keeps none. Where a
     * decision has ended the application there is no place any more.
     */
    public void giveUp(ApplicationNumber number, Cause cause) {
        database.change(
                UNWRITABLE,
                connection -> new VacancyRows(connection).giveUp(number, cause, clock.instant()));
    }
}
