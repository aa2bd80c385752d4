package quebec.monprojet.succession;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.fees.Relinquishments;
import quebec.monprojet.intake.Successor;
import quebec.monprojet.intake.Successors;
import quebec.monprojet.opening.LockedPeriod;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodRow;

/**
 * Passes places on, one in a transaction, under the period's row: any number of nodes may try, and
 * nobody cancels the period in between. What is passed on was given up, waited for its holder, and
 * was passed on by nobody before: constraints of the tables say so too.
 */
@Stateless
@PermitAll
public class Succession {

    @Inject private PeriodRow row;
    @Inject private Vacancies vacancies;
    @Inject private Relinquishments relinquishments;
    @Inject private Successors successors;
    @Inject private Journal journal;
    @Inject private MeterRegistry meters;

    /** Periods in which a place waits that may pass on now. */
    public List<PeriodNumber> due() {
        return vacancies.periods();
    }

    /** Passes the next place of a period on, if one is due and somebody is left who asked. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Turn passOn(PeriodNumber number) {
        LockedPeriod period = row.lock(number).orElseThrow();
        Optional<PassingOn> clause = vacancies.clause(number);
        if (clause.isEmpty()) {
            return new Turn.NotDecided();
        }
        return vacancies
                .first(number)
                .map(vacancy -> passOn(period, clause.get(), vacancy))
                .orElseGet(Turn.NothingDue::new);
    }

    private Turn passOn(LockedPeriod period, PassingOn clause, Vacancy vacancy) {
        if (!relinquishments.isGivenUp(vacancy.number(), vacancy.cause() == Cause.WITHDRAWN)) {
            return new Turn.NothingDue();
        }
        return successors
                .receive(period, clause, vacancy.number(), vacancy.place())
                .map(successor -> passedOn(vacancy, successor))
                .orElseGet(Turn.NobodyLeft::new);
    }

    private Turn passedOn(Vacancy vacancy, Successor successor) {
        relinquishments.letGo(vacancy.number());
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
}
