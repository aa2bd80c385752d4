package quebec.monprojet.fees;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodRow;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.time.Stored;

/**
 * Ends the applications of a period by a decision that one person drafts and another approves. What
 * follows from it is done one application at a time, each once, and caught up with after a stop.
 */
@Stateless
@RolesAllowed("programme-manager")
public class Cancellations {

    private static final Set<State> ENDED = Set.of(State.FULL, State.CLOSED, State.SUSPENDED);

    @Inject private CancellingRows decisions;
    @Inject private FeeRows rows;
    @Inject private Till till;
    @Inject private TellsOfCancellations telling;
    @Inject private Periods periods;
    @Inject private PeriodRow periodRow;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;
    @Inject private Event<ApplicationCancelled> cancelled;

    @RolesAllowed({"programme-manager", "auditor"})
    public List<CancellingDecision> all() {
        return decisions.all();
    }

    /** The approved decisions, as everyone may read them. */
    @PermitAll
    public List<CancellingDecision> published() {
        return decisions.all().stream().filter(CancellingDecision::approved).toList();
    }

    /** The approved decision that ends the applications of a period, if one does. */
    @PermitAll
    public Optional<CancellingDecision> of(PeriodNumber period) {
        return decisions.approved(period);
    }

    /** What an approval would end now. */
    @RolesAllowed({"programme-manager", "auditor"})
    public Reach standing(PeriodNumber period) {
        return decisions.standing(period);
    }

    /** What an approved decision has ended so far. */
    @RolesAllowed({"programme-manager", "auditor"})
    public Reach ended(PeriodNumber period) {
        return decisions.ended(period);
    }

    public Cancelling draft(StaffId by, CancellingDecision.Terms terms) {
        if (!telling.canTell()) {
            return new Cancelling.Untold();
        }
        Set<Cancelling.Fault> faults = EnumSet.noneOf(Cancelling.Fault.class);
        faults.addAll(CancellingRow.faults(terms));
        Optional<PeriodStanding> period = periods.of(terms.period());
        if (period.isEmpty()) {
            faults.add(Cancelling.Fault.PERIOD);
        } else if (!ENDED.contains(period.get().stateAt(now()))) {
            faults.add(Cancelling.Fault.STILL_OPEN);
        }
        if (faults.isEmpty()
                && (decisions.of(terms.period()).isPresent()
                        || decisions.locked(terms.number()).isPresent())) {
            faults.add(Cancelling.Fault.THERE);
        }
        if (!faults.isEmpty()) {
            return new Cancelling.AtFault(faults);
        }
        decisions.add(new CancellingRow(terms, by, now()));
        record(by, "fees.cancellation-drafted", terms);
        return new Cancelling.Done();
    }

    /**
     * Approves the draft that was read, and no other under its number. Under the period's row: no
     * place passes on at the same moment.
     *
     * @param draftedAt of the draft as this person saw it
     */
    public Cancelling approve(StaffId by, String number, Instant draftedAt) {
        CancellingRow decision = read(number, draftedAt);
        if (decision == null) {
            return new Cancelling.Gone();
        }
        if (!telling.canTell()) {
            return new Cancelling.Untold();
        }
        periodRow.lock(decision.view().terms().period());
        Cancelling done = decision.approve(by, now());
        if (done instanceof Cancelling.Done) {
            record(by, "fees.cancellation-approved", decision.view().terms());
        }
        return done;
    }

    /** Takes back the draft that was read; what was approved stands. */
    public Cancelling withdraw(StaffId by, String number, Instant draftedAt) {
        CancellingRow decision = read(number, draftedAt);
        if (decision == null || decision.approved()) {
            return new Cancelling.Gone();
        }
        decisions.remove(decision);
        record(by, "fees.cancellation-withdrawn", decision.view().terms());
        return new Cancelling.Done();
    }

    private @Nullable CancellingRow read(String number, Instant draftedAt) {
        return decisions.locked(number).filter(row -> row.isOf(draftedAt)).orElse(null);
    }

    /** Applications that an approved decision ends and that have not ended yet, oldest first. */
    @PermitAll
    public List<String> ending(int most) {
        return decisions.ending(most);
    }

    /** Whether an approved decision ends the applications of a period. */
    @PermitAll
    public boolean ends(PeriodNumber period) {
        return decisions.ends(period);
    }

    /**
     * Ends an application whose period an approved decision cancels, and owes back what was paid;
     * whether that happened now. Who was selected stays selected, and a refusal a refusal: the
     * decision ends what nobody has decided yet.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean end(ApplicationNumber number) {
        InvitationRow invitation =
                ends(number.period())
                        ? rows.locked(number.value())
                                .filter(row -> decisions.undecided(number))
                                .filter(row -> row.cancel(now()))
                                .orElse(null)
                        : null;
        if (invitation == null) {
            return false;
        }
        Optional<PaymentRow> paid = rows.accepted(number.value());
        paid.ifPresent(payment -> till.owe(invitation, payment, Verdict.CANCELLED, now()));
        journal.record(
                Actor.system("fees"),
                new Act("fees.cancelled"),
                "application:" + number,
                paid.isPresent()
                        ? Map.of("cents", Long.toString(invitation.amount().cents()))
                        : Map.of());
        cancelled.fire(new ApplicationCancelled(number, invitation.account()));
        meters.counter("mpq.fees.cancelled").increment();
        return true;
    }

    private void record(StaffId by, String act, CancellingDecision.Terms terms) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "period:" + terms.period().value(),
                Map.of("decision", terms.number()));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
