package quebec.monprojet.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.OpenAccounts;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/** Requests of persons about their own data, and their answers. */
@Stateless
@PermitAll
public class PrivacyRequests {

    /** Of one person, waiting at a time. */
    public static final int MOST_WAITING = 5;

    private static final int MOST = 500;
    private static final TimeLimits TERMS = TimeLimits.shipped();

    @Inject private PrivacyRequestRows rows;
    @Inject private OpenAccounts accounts;
    @Inject private Journal journal;
    @Inject private Event<RequestMade> made;
    @Inject private Event<RequestProlonged> prolonged;
    @Inject private Event<RequestAnswered> answered;
    @Inject private Clock clock;

    /** The times in force; whoever works on requests is told which are to be confirmed. */
    public TimeLimits terms() {
        return TERMS;
    }

    /**
     * Writes a request down; empty when too many of this person's wait, or their account is not
     * open.
     *
     * @param form names the form it was made in: what is sent twice is one request
     */
    public Optional<RequestNumber> make(AccountId account, UUID form, Asking asking) {
        if (!accounts.hold(account)) {
            return Optional.empty();
        }
        Optional<PrivacyRequestRow> known = rows.of(account, form);
        if (known.isPresent()) {
            return known.map(PrivacyRequestRow::number);
        }
        long waiting = rows.of(account).stream().filter(r -> r.view().answered() == null).count();
        if (waiting >= MOST_WAITING) {
            return Optional.empty();
        }
        PrivacyRequestRow row = new PrivacyRequestRow(account, form, asking, TERMS, now());
        rows.add(row);
        made.fire(new RequestMade(row.number(), account));
        record(
                Actor.applicant(account.value()),
                "privacy.requested",
                row.number(),
                Map.of("request", asking.kind().name()));
        return Optional.of(row.number());
    }

    /** This person's own, the latest first. */
    public List<PrivacyRequest> of(AccountId account) {
        return rows.of(account).stream().map(PrivacyRequestRow::view).toList();
    }

    /** For the letters about it. */
    public Optional<PrivacyRequest> of(RequestNumber number) {
        return rows.of(number).map(PrivacyRequestRow::view);
    }

    /** Those that wait by the day they are due, then those answered; 500 at most. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<PrivacyRequest> all() {
        return rows.all(MOST).stream().map(PrivacyRequestRow::view).toList();
    }

    /** A request, once the reading is written down; empty when there is none of that number. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<PrivacyRequest> open(StaffId by, RequestNumber number, ClientNetwork from) {
        Optional<PrivacyRequest> request = of(number);
        if (request.isPresent()) {
            Map<String, String> facts = Map.of("network", from.value());
            record(Actor.staff(by.value()), "privacy.read", number, facts);
        }
        return request;
    }

    /** Whether more time is taken now: once, and while the time runs. */
    @RolesAllowed({"officer", "supervisor"})
    public boolean prolong(StaffId by, RequestNumber number, String why) {
        PrivacyRequestRow row =
                rows.locked(number)
                        .filter(found -> found.prolong(by, why, TERMS, now()))
                        .orElse(null);
        if (row == null) {
            return false;
        }
        prolonged.fire(new RequestProlonged(number, row.account()));
        record(Actor.staff(by.value()), "privacy.prolonged", number, Map.of());
        return true;
    }

    /** Whether it is answered now; false when somebody had before, or there is none. */
    @RolesAllowed({"officer", "supervisor"})
    public boolean answer(
            StaffId by, RequestNumber number, Answered.Outcome outcome, String reason) {
        PrivacyRequestRow row =
                rows.locked(number)
                        .filter(found -> found.answer(new Answered(outcome, reason, now(), by)))
                        .orElse(null);
        if (row == null) {
            return false;
        }
        answered.fire(new RequestAnswered(number, row.account()));
        Map<String, String> facts = Map.of("answer", outcome.name());
        record(Actor.staff(by.value()), "privacy.answered", number, facts);
        return true;
    }

    /** What is due soon and was not brought to mind yet, the most urgent first. */
    public List<RequestNumber> reminding(int most) {
        return rows.reminding(TERMS.horizon(now()), most).stream()
                .map(PrivacyRequestRow::number)
                .toList();
    }

    /** Brings it to mind, on the list of those who answer; once for each time limit. */
    public boolean remind(RequestNumber number) {
        boolean now = rows.locked(number).filter(row -> row.remind(TERMS, now())).isPresent();
        if (now) {
            record(Actor.system("privacy"), "privacy.reminded", number, Map.of());
        }
        return now;
    }

    /** Whoever closes their account withdraws what they asked; the journal keeps that they did. */
    public void erase(@Observes AccountClosed closed) {
        rows.erase(closed.account());
    }

    private void record(Actor actor, String act, RequestNumber number, Map<String, String> facts) {
        journal.record(actor, new Act(act), "request:" + number, facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
