package quebec.monprojet.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.time.Stored;

/**
 * What changed in a person's situation after the receipt. It may be declared as long as the
 * application stands, before a decision and after one.
 */
@Stateless
@PermitAll
public class Changes {

    /** About one application. */
    static final int MOST = 50;

    private static final int MOST_WAITING = 500;

    @Inject private ChangeRows rows;
    @Inject private ConversationRows conversations;
    @Inject private OwnApplications applications;
    @Inject private Journal journal;
    @Inject private Event<ChangeNoted> noted;
    @Inject private Clock clock;

    /**
     * Writes down what the person declares.
     *
     * @param form names the form it was declared in: what is sent twice is one declaration
     * @param happenedOn the day of the event
     */
    public Declaring declare(
            AccountId account,
            ApplicationNumber number,
            UUID form,
            LocalDate happenedOn,
            NewFact fact) {
        OwnApplication own = own(account, number).filter(a -> !a.isWithdrawn()).orElse(null);
        if (own == null) {
            return new Declaring.NoApplication();
        }
        conversations.hold(own, now());
        Optional<ChangeRow> known = rows.of(number, form);
        if (known.isPresent()) {
            return new Declaring.Declared(known.get().id());
        }
        List<Change> told = all(number);
        if (fact instanceof ChildBorn child && told.stream().anyMatch(c -> c.tellsOf(child))) {
            return new Declaring.ToldAlready();
        }
        if (told.size() >= MOST) {
            return new Declaring.TooMany();
        }
        ChangeRow row = new ChangeRow(own, form, happenedOn, fact, now());
        rows.add(row);
        record(Actor.applicant(account.value()), "change.declared", row, facts(row));
        return new Declaring.Declared(row.id());
    }

    /** What this person declared about this application, the latest first. */
    public List<Change> of(AccountId account, ApplicationNumber number) {
        return own(account, number).map(application -> all(number)).orElse(List.of());
    }

    /** What was declared about an application, the latest first. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Change> of(ApplicationNumber number) {
        return all(number);
    }

    /** That nobody has taken note of, the oldest first. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Change> waiting() {
        return rows.waiting(MOST_WAITING).stream().map(ChangeRow::view).toList();
    }

    /** The same for whoever reads the list, which names people and is written down. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Change> waiting(StaffId by) {
        List<Change> listed = waiting();
        journal.record(
                Actor.staff(by.value()),
                new Act("change.listed"),
                "changes",
                Map.of("count", Integer.toString(listed.size())));
        return listed;
    }

    /** A declaration, once the reading is written down; empty when there is none of that id. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<Change> open(StaffId by, ChangeId id, ClientNetwork from) {
        Optional<ChangeRow> row = rows.of(id);
        row.ifPresent(
                found ->
                        record(
                                Actor.staff(by.value()),
                                "change.read",
                                found,
                                Map.of("network", from.value())));
        return row.map(ChangeRow::view);
    }

    /**
     * Whether it was noted now; false when somebody had before, or there is none.
     *
     * @param reason for the person to read; may be null where the change is accepted
     */
    @RolesAllowed({"officer", "supervisor"})
    public boolean note(StaffId by, ChangeId id, Noted.Outcome outcome, @Nullable String reason) {
        ChangeRow row =
                rows.locked(id)
                        .filter(found -> found.note(new Noted(outcome, reason, now(), by)))
                        .orElse(null);
        if (row == null) {
            return false;
        }
        noted.fire(new ChangeNoted(id, row.account()));
        record(
                Actor.staff(by.value()),
                "change.noted",
                row,
                Map.of("change", id.toString(), "noted", outcome.name()));
        return true;
    }

    /** For the letter that says so; empty while nobody has taken note of it. */
    public Optional<Change> noted(ChangeId id) {
        return rows.of(id).map(ChangeRow::view).filter(change -> change.noted() != null);
    }

    private List<Change> all(ApplicationNumber number) {
        return rows.all(number).stream().map(ChangeRow::view).toList();
    }

    private Optional<OwnApplication> own(AccountId account, ApplicationNumber number) {
        return applications.of(number).filter(application -> application.account().equals(account));
    }

    private static Map<String, String> facts(ChangeRow row) {
        return Map.of("change", row.id().toString());
    }

    private void record(Actor actor, String act, ChangeRow row, Map<String, String> facts) {
        journal.record(actor, new Act(act), "application:" + row.number(), facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
