package quebec.monprojet.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.time.Stored;

/**
 * How a suspended period is announced again: prepared by one person, approved by another, and never
 * less than 24 hours ahead. It is as much an opening as the first.
 */
@Stateless
@RolesAllowed({"programme-manager", "supervisor"})
public class Announcements {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final PeriodRow row;
    private final OpeningJournal journal;
    private final Event<NoticePublished> published;
    private final Clock clock;

    @Inject
    public Announcements(
            PeriodRow row, OpeningJournal journal, Event<NoticePublished> published, Clock clock) {
        this.row = row;
        this.journal = journal;
        this.published = published;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Announcements() {
        this(null, null, null, null);
    }

    /** Replaces whatever was prepared before: only the latest terms can be approved. */
    @RolesAllowed("programme-manager")
    public Ruling prepare(StaffId by, PrepareAnnouncement terms) {
        return journal.ruled(
                by,
                "opening.announcement-prepared",
                terms.period(),
                terms.opensAt(),
                onSuspended(terms.period(), decision -> prepared(by, terms, decision)));
    }

    /**
     * Publishes what somebody else prepared, if a whole day is left before it opens.
     *
     * @param seen the terms this person read: others than those are not approved
     */
    public Ruling approve(StaffId by, PeriodNumber period, AnnouncementFile seen) {
        return journal.ruled(
                by,
                "opening.announced-again",
                period,
                seen.opensAt(),
                onSuspended(period, decision -> approved(by, period, seen, decision)));
    }

    /** Drops what was prepared. */
    public Ruling withdraw(StaffId by, PeriodNumber period) {
        return journal.ruled(
                by,
                "opening.announcement-withdrawn",
                period,
                null,
                onSuspended(period, decision -> withdrawn(period)));
    }

    private Ruling prepared(StaffId by, PrepareAnnouncement terms, OpeningDecision decision) {
        Set<Fault> faults = terms.faults(decision.kind(), decision.opensAt());
        if (!faults.isEmpty()) {
            return new Ruling.AtFault(faults);
        }
        Instant now = clock.instant();
        if (!Notice.isTimely(now, terms.opensAt())) {
            return new Ruling.TooSoon(terms.opensAt(), Notice.earliestOpening(now));
        }
        prepared(terms.period()).ifPresent(em::remove);
        em.flush();
        em.persist(new PreparedAnnouncement(terms, by, Stored.micros(now)));
        return new Ruling.Done();
    }

    private Ruling approved(
            StaffId by, PeriodNumber period, AnnouncementFile seen, OpeningDecision decision) {
        Optional<PreparedAnnouncement> found = prepared(period);
        if (found.isEmpty()) {
            return new Ruling.Unknown();
        }
        PreparedAnnouncement prepared = found.get();
        if (!prepared.file().equals(seen)) {
            return new Ruling.Changed();
        }
        if (prepared.isBy(by)) {
            return new Ruling.SamePerson();
        }
        Instant now = Notice.published(clock.instant());
        if (!Notice.isTimely(now, prepared.opensAt())) {
            return new Ruling.TooSoon(prepared.opensAt(), Notice.earliestOpening(now));
        }
        OpeningNotice notice = decision.announceAgain(prepared, by, now);
        em.persist(notice);
        em.remove(prepared);
        em.flush();
        published.fire(new NoticePublished(notice.id()));
        return new Ruling.Done();
    }

    private Ruling withdrawn(PeriodNumber period) {
        Optional<PreparedAnnouncement> found = prepared(period);
        found.ifPresent(em::remove);
        return found.isPresent() ? new Ruling.Done() : new Ruling.Unknown();
    }

    /** Under the period's lock, so that state and announcement can't part. */
    private Ruling onSuspended(PeriodNumber period, AnnouncementAct act) {
        Optional<LockedPeriod> locked = row.lock(period);
        if (locked.isEmpty()) {
            return new Ruling.Unknown();
        }
        PeriodStanding standing = locked.get().standing();
        State state = standing.stateAt(clock.instant());
        return state == State.SUSPENDED
                ? act.under(em.find(OpeningDecision.class, standing.decisionNumber()))
                : new Ruling.WrongState(state);
    }

    private Optional<PreparedAnnouncement> prepared(PeriodNumber period) {
        return Optional.ofNullable(em.find(PreparedAnnouncement.class, period.value()));
    }

    private interface AnnouncementAct {
        Ruling under(OpeningDecision decision);
    }
}
