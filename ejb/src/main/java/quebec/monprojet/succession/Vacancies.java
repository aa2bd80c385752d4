package quebec.monprojet.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.fees.ApplicationWithdrawn;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.FeesExpired;
import quebec.monprojet.fees.FeesPaid;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.schema.Database;

/**
 * The places that were given up, each written down in the transaction that gives it up, and taken
 * back in the one by which a payment that was on its way restores it.
 */
@ApplicationScoped
public class Vacancies {

    private static final String UNWRITABLE = "A place that was given up cannot be written down";

    private static final String UNREADABLE = "Places that were given up cannot be read";

    @Inject private Database database;
    @Inject private Periods periods;
    @Inject private Cancellations cancellations;
    @Inject private Clock clock;

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

    /** Periods in which a place waits that may pass on now. */
    List<PeriodNumber> periods() {
        return database.ask(
                UNREADABLE, connection -> new VacancyRows(connection).periods(clock.instant()));
    }

    /** The place of a period that has waited longest. */
    Optional<Vacancy> first(PeriodNumber number) {
        return database.ask(
                UNREADABLE,
                connection -> new VacancyRows(connection).first(number, clock.instant()));
    }

    /**
     * By what places of a period pass on now, unless a decision has ended its applications. A
     * decision does not change once it is announced: the copy tells no less than the table.
     */
    Optional<PassingOn> clause(PeriodNumber number) {
        return periods.published(number)
                .map(period -> period.decision().passingOn())
                .filter(clause -> clause.holdsAt(clock.instant()))
                .filter(clause -> !cancellations.ends(number));
    }
}
