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
import java.util.Optional;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.UnknownApplication;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * Asks to pay whoever was sent the acknowledgement, once, however often it is tried and on however
 * many nodes.
 */
@Stateless
@PermitAll
public class Invitations {

    @Inject private Database database;
    @Inject private CancellingRows decisions;
    @Inject private FeeSchedules schedules;
    @Inject private Dossiers dossiers;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;
    @Inject private Event<FeesInvited> invited;
    @Inject private Event<FeesDue> due;
    @Inject private Event<ApplicationCancelled> ended;

    /** Acknowledged and not invited yet, oldest first. */
    public List<String> missing(int most) {
        return database.ask(
                "Applications cannot be read",
                connection -> new UninvitedRows(connection).missing(most));
    }

    /**
     * Invites to pay, once, whoever has not given their application up meanwhile. A dossier that is
     * no longer what was received has no amount: its application waits for somebody to look.
     *
     * @throws UnknownApplication when no such application was acknowledged
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void invite(ApplicationNumber number) {
        Uninvited application =
                database.ask(
                                "An application cannot be read",
                                connection -> new UninvitedRows(connection).of(number))
                        .orElseThrow(() -> new UnknownApplication(number));
        if (application.withdrawn()) {
            return;
        }
        Optional<Fees> fees =
                dossiers.intact(application.dossier())
                        .map(
                                dossier ->
                                        Fees.of(
                                                dossier.contents(),
                                                schedules.current().on(application.receivedAt())));
        if (fees.isEmpty()) {
            database.change(
                    "An application without an amount cannot be put off",
                    connection -> new UninvitedRows(connection).withoutAmount(number, now()));
            meters.counter("mpq.fees.without.amount").increment();
            return;
        }
        invite(number, application, fees.get());
    }

    private void invite(ApplicationNumber number, Uninvited application, Fees fees) {
        var row = new InvitationRow(number, application.account(), fees, now());
        // Nobody is asked to pay for what a decision ends: it never was, and the end is told.
        boolean cancelled = decisions.ends(number.period()) && row.cancel(now());
        boolean fresh =
                database.ask(
                        "An invitation to pay cannot be written",
                        connection -> new UninvitedRows(connection).add(row.view()));
        if (fresh && cancelled) {
            ended.fire(new ApplicationCancelled(number, application.account()));
        } else if (fresh) {
            due.fire(new FeesDue(number, row.view().lastDay()));
            invited.fire(new FeesInvited(number, application.account()));
            meters.counter("mpq.fees.invited").increment();
        }
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
