package quebec.monprojet.succession;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.Expiries;
import quebec.monprojet.intake.Successor;
import quebec.monprojet.intake.Successors;
import quebec.monprojet.opening.LockedPeriod;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodRow;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.schema.Database;

/**
 * Passes places on, one in a transaction, under the period's row: any number of nodes may try, and
 * nobody cancels the period in between. What is passed on was given up, waited for its holder, and
 * was passed on by nobody before: constraints of the tables say so too.
 */
@Stateless
@PermitAll
public class Succession {

    @Inject private Database database;
    @Inject private PeriodRow row;
    @Inject private Periods periods;
    @Inject private Expiries expiries;
    @Inject private Cancellations cancellations;
    @Inject private Successors successors;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;

    /** Periods in which a place waits that may pass on now. */
    public List<PeriodNumber> due() {
        return database.ask(
                "Places that were given up cannot be read",
                connection -> new VacancyRows(connection).periods(clock.instant()));
    }

    /** Passes the next place of a period on, if one is due and somebody is left who asked. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Turn passOn(PeriodNumber number) {
        LockedPeriod period = row.lock(number).orElseThrow();
        Optional<PassingOn> clause = clause(number);
        if (clause.isEmpty() || cancellations.ends(number)) {
            return new Turn.NotDecided();
        }
        return due(number)
                .map(vacancy -> passOn(period, clause.get(), vacancy))
                .orElseGet(Turn.NothingDue::new);
    }

    private Turn passOn(LockedPeriod period, PassingOn clause, Vacancy vacancy) {
        if (!expiries.isGivenUp(vacancy.number(), vacancy.cause() == Cause.WITHDRAWN)) {
            return new Turn.NothingDue();
        }
        return successors
                .receive(period, clause, vacancy.number(), vacancy.place())
                .map(successor -> passedOn(vacancy, successor))
                .orElseGet(Turn.NobodyLeft::new);
    }

    private Turn passedOn(Vacancy vacancy, Successor successor) {
        expiries.letGo(vacancy.number());
        var number = successor.receipt().number();
        journal.record(
                Actor.system("succession"),
                new Act("succession.passed"),
                "application:" + number,
                Map.of(
                        "place", vacancy.place().toString(),
                        "givenUp", vacancy.number().value()));
        meters.counter("mpq.succession.passed").increment();
        return new Turn.PassedOn(number);
    }

    /** A decision does not change once it is announced: the copy tells no less than the table. */
    private Optional<PassingOn> clause(PeriodNumber number) {
        Instant now = clock.instant();
        return periods.published(number)
                .flatMap(period -> Optional.ofNullable(period.decision().passingOn()))
                .filter(clause -> clause.holdsAt(now));
    }

    private Optional<Vacancy> due(PeriodNumber number) {
        return database.ask(
                "A place that was given up cannot be read",
                connection -> new VacancyRows(connection).first(number, clock.instant()));
    }
}
