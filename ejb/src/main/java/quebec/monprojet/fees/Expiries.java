package quebec.monprojet.fees;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * Gives up the places of those who were asked to pay and did not. A place is a person's: the
 * invitation must have left, and the database's clock must agree that the time is over, so that no
 * node whose clock runs ahead gives up anybody's.
 */
@Stateless
@PermitAll
public class Expiries {

    @Inject private Database database;
    @Inject private FeeRows rows;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;
    @Inject private Event<FeesExpired> expired;

    /** Whose time is over and whose place is not given up yet, the most overdue first. */
    public List<String> overdue(int most) {
        return database.ask(
                "Invitations to pay cannot be read",
                connection -> new OverdueRows(connection).of(now(), most));
    }

    /** Gives up a place whose time is over; whether that happened now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean expire(ApplicationNumber number) {
        InvitationRow given =
                rows.locked(number.value())
                        .filter(row -> isOver(number))
                        .filter(row -> row.expire(isOpen(row), now()))
                        .orElse(null);
        if (given == null) {
            return false;
        }
        expired.fire(new FeesExpired(number, given.account()));
        journal.record(
                Actor.system("fees"),
                new Act("fees.expired"),
                "application:" + number,
                Map.of("cents", Long.toString(given.amount().cents())));
        meters.counter("mpq.fees.expired").increment();
        return true;
    }

    private boolean isOver(ApplicationNumber number) {
        return database.ask(
                "An invitation to pay cannot be read",
                connection -> new OverdueRows(connection).isOver(number.value()));
    }

    private boolean isOpen(InvitationRow row) {
        return rows.openAttempt(row.application()).isPresent();
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
