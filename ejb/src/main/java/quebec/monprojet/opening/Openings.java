package quebec.monprojet.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.time.Stored;

/**
 * How a decision becomes an opening: one person drafts it, another approves it, and it is published
 * at least 24 hours before it opens. There is no other way, for anybody.
 */
@Stateless
@RolesAllowed("programme-manager")
public class Openings {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final PeriodRow row;
    private final Suspensions suspensions;
    private final Rehearsals rehearsals;
    private final OpeningJournal journal;
    private final Event<NoticePublished> published;
    private final Clock clock;

    @Inject
    public Openings(
            PeriodRow row,
            Suspensions suspensions,
            Rehearsals rehearsals,
            OpeningJournal journal,
            Event<NoticePublished> published,
            Clock clock) {
        this.row = row;
        this.suspensions = suspensions;
        this.rehearsals = rehearsals;
        this.journal = journal;
        this.published = published;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Openings() {
        this(null, null, null, null, null, null);
    }

    public Ruling draft(StaffId by, DraftDecision terms) {
        if (!terms.faults().isEmpty()) {
            return new Ruling.AtFault(terms.faults());
        }
        oneAtATime();
        if (isTaken(terms)) {
            return new Ruling.NumberTaken();
        }
        OpeningDecision decision = new OpeningDecision(terms, by, micros());
        em.persist(decision);
        em.flush();
        journal.drafted(by, decision);
        return new Ruling.Done();
    }

    /** Takes back a decision that was not published. The journal keeps its number and its hash. */
    public Ruling withdraw(StaffId by, String number) {
        return onUnpublished(
                number,
                decision -> {
                    em.remove(decision);
                    journal.withdrawn(by, decision);
                    return new Ruling.Done();
                });
    }

    /**
     * Asks to open without a rehearsal. Nothing is open by that: whoever approves grants it, or
     * does not.
     *
     * @param reason in French; whoever approves reads it, and it stays with the decision
     */
    public Ruling askOverride(StaffId by, String number, String reason) {
        return onUnpublished(
                number,
                decision ->
                        journal.overrideAsked(
                                by, decision, reason, decision.askOverride(by, reason, micros())));
    }

    /**
     * Approves the terms that this person read, if another person drafted them and, for a capped
     * opening, a rehearsal bears it: green, of this build, within 14 days, and at or above the
     * crowd that the decision expects.
     *
     * @param seen hash of the terms this person read: others than those are not approved
     */
    @RolesAllowed({"programme-manager", "supervisor"})
    public Ruling approve(StaffId by, String number, String seen) {
        return onUnpublished(
                number,
                decision ->
                        journal.ruled(
                                by,
                                "opening.approved",
                                decision,
                                decision.approve(
                                        by,
                                        seen,
                                        micros(),
                                        rehearsals.all(),
                                        Build.running().toString())));
    }

    /**
     * Approves without a rehearsal what this person read, and grants thereby what somebody else
     * asked for.
     *
     * @param seen hash of the terms this person read: others than those are not approved
     */
    @RolesAllowed({"programme-manager", "supervisor"})
    public Ruling approveUnrehearsed(StaffId by, String number, String seen) {
        return onUnpublished(
                number,
                decision ->
                        journal.ruled(
                                by,
                                "opening.approved-unrehearsed",
                                decision,
                                decision.approveUnrehearsed(by, seen, micros())));
    }

    /** Makes an approved decision public, if a whole day is left before it opens. */
    @RolesAllowed({"programme-manager", "supervisor"})
    public Ruling publish(StaffId by, String number) {
        oneAtATime();
        return onUnpublished(
                number,
                decision -> journal.ruled(by, "opening.published", decision, published(decision)));
    }

    /**
     * Stops an announced or open period at once, by one person alone. A batch in flight ends first
     * and keeps its ranks; the next finds the period suspended, on every node.
     *
     * @param reason in French, published
     */
    @RolesAllowed({"programme-manager", "supervisor", "administrator"})
    public Ruling suspend(StaffId by, PeriodNumber period, String reason) {
        return journal.suspended(by, period, reason, suspended(by, period, reason));
    }

    private Ruling suspended(StaffId by, PeriodNumber period, String reason) {
        if (!DecisionRules.isReason(reason)) {
            return new Ruling.AtFault(Set.of(Fault.REASON));
        }
        Optional<LockedPeriod> locked = row.lock(period);
        if (locked.isEmpty()) {
            return new Ruling.Unknown();
        }
        Instant now = micros();
        State state = locked.get().standing().stateAt(now);
        if (state != State.ANNOUNCED && state != State.OPEN) {
            return new Ruling.WrongState(state);
        }
        suspensions.enter(period, new Suspension(now, Suspension.Cause.DECIDED, reason), by);
        return new Ruling.Done();
    }

    private Ruling published(OpeningDecision decision) {
        if (decision.state() != State.APPROVED) {
            return new Ruling.WrongState(decision.state());
        }
        Instant now = Notice.published(clock.instant());
        if (!Notice.isTimely(now, decision.opensAt())) {
            return new Ruling.TooSoon(decision.opensAt(), Notice.earliestOpening(now));
        }
        if (decision.kind() == PeriodKind.CAPPED) {
            Optional<PeriodNumber> current = row.seatedAt(now);
            if (current.isPresent()) {
                return new Ruling.AnotherIsCurrent(current.get());
            }
        }
        row.create(decision);
        OpeningNotice notice = decision.firstNotice(now);
        em.persist(notice);
        em.flush();
        published.fire(new NoticePublished(notice.id()));
        return new Ruling.Done();
    }

    /** Until this transaction ends: what was free when it was asked is free when it is written. */
    private void oneAtATime() {
        em.createNativeQuery("select id from opening_desk where id = 1 for update")
                .getSingleResult();
    }

    /** Holds the decision, so that two people's clicks come one after the other. */
    private Ruling onUnpublished(String number, DecisionAct act) {
        OpeningDecision decision =
                em.find(OpeningDecision.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (decision == null) {
            return new Ruling.Unknown();
        }
        Optional<LockedPeriod> period = row.lock(decision.period());
        return period.isPresent()
                ? new Ruling.WrongState(period.get().stateAt(clock.instant()))
                : act.on(decision);
    }

    private boolean isTaken(DraftDecision terms) {
        return !em.createQuery(
                        "select d.number from OpeningDecision d"
                                + " where d.number = :number or d.period = :period",
                        String.class)
                .setParameter("number", terms.number())
                .setParameter("period", terms.period().value())
                .getResultList()
                .isEmpty();
    }

    private Instant micros() {
        return Stored.micros(clock.instant());
    }

    private interface DecisionAct {
        Ruling on(OpeningDecision decision);
    }
}
