package quebec.monprojet.bench;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffState;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseMoved;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Stored;

/**
 * Who works on which application. Whoever acts on one holds it; two who reach for it at once are
 * told apart by the table, and the second at once.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Claims {

    private static final String UNREADABLE = "The claims cannot be read";
    private static final String UNCHANGED = "A claim cannot be kept";

    @Inject private Database database;
    @Inject private Instance<KeepsApart> keepers;

    private final Clock clock;
    private final Cases cases;
    private final Journal journal;
    private final StaffMembers members;

    @Inject
    public Claims(Clock clock, Cases cases, Journal journal, StaffMembers members) {
        this.clock = clock;
        this.cases = cases;
        this.journal = journal;
        this.members = members;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Claims() {
        this(Clock.systemUTC(), null, null, null);
    }

    /** Who works on it; empty when nobody does. */
    @PermitAll
    public Optional<Claim> of(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new ClaimRows(connection).of(number));
    }

    /** Who works on each of these, by its number; those that nobody works on are missing. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Map<String, Claim> of(Collection<String> numbers) {
        return database.ask(UNREADABLE, connection -> new ClaimRows(connection).of(numbers));
    }

    /**
     * Whether somebody holds it, for whoever acts on it in the same transaction: until its end the
     * application changes neither hands nor status otherwise.
     */
    @PermitAll
    public boolean isHeldBy(ApplicationNumber number, StaffId who) {
        return cases.hold(number).isPresent()
                && of(number).filter(held -> held.holder().equals(who)).isPresent();
    }

    /** All its changes of hands, oldest first. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<ClaimAct> acts(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new ClaimRows(connection).acts(number));
    }

    /** Takes it; whoever holds it already keeps it. */
    public Claiming claim(StaffId by, ApplicationNumber number) {
        return only(claim(by, List.of(number)));
    }

    /** Takes each of these that may be taken. */
    public Map<ApplicationNumber, Claiming> claim(
            StaffId by, Collection<ApplicationNumber> numbers) {
        return each(by, numbers, Hands::claim);
    }

    /** Gives it back, which only its holder does. */
    public Claiming release(StaffId by, ApplicationNumber number) {
        return only(release(by, List.of(number)));
    }

    /** Gives back each of these that is theirs. */
    public Map<ApplicationNumber, Claiming> release(
            StaffId by, Collection<ApplicationNumber> numbers) {
        return each(by, numbers, Hands::release);
    }

    /** Takes each of these away from whoever holds it. */
    @RolesAllowed("supervisor")
    public Map<ApplicationNumber, Claiming> takeAway(
            StaffId by, Collection<ApplicationNumber> numbers) {
        return each(by, numbers, Hands::takeAway);
    }

    /** Gives each of these to an officer, whoever holds it. */
    @RolesAllowed("supervisor")
    public Map<ApplicationNumber, Claiming> assign(
            StaffId by, Collection<ApplicationNumber> numbers, StaffId to) {
        return worksOnApplications(to)
                ? each(by, numbers, (hands, number) -> hands.assign(number, to))
                : numbers.stream()
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        number -> number, number -> new Claiming.NotAnOfficer(to)));
    }

    private static Claiming only(Map<ApplicationNumber, Claiming> answers) {
        return answers.values().iterator().next();
    }

    private boolean worksOnApplications(StaffId holder) {
        return members.of(holder)
                .filter(member -> member.state() == StaffState.ACTIVE)
                .filter(member -> member.roles().contains(Role.OFFICER))
                .isPresent();
    }

    /** Whoever held it has nothing left to do about it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void ended(@Observes CaseMoved moved) {
        if (moved.move().to().isPending()) {
            return;
        }
        database.change(
                UNCHANGED,
                connection -> {
                    ClaimRows rows = new ClaimRows(connection);
                    Optional<Claim> claim = rows.of(moved.number());
                    if (claim.isPresent()) {
                        rows.end(moved.number());
                        rows.add(
                                moved.number(),
                                new ClaimAct(
                                        ClaimAct.Kind.ENDED,
                                        claim.get().holder(),
                                        moved.move().by(),
                                        moved.move().at()));
                    }
                });
    }

    /** In the order of their numbers; the journal last, since its entries wait for each other. */
    private Map<ApplicationNumber, Claiming> each(
            StaffId by, Collection<ApplicationNumber> numbers, Hands.Act act) {
        Map<ApplicationNumber, Hands.Change> changes = new LinkedHashMap<>();
        List<ApplicationNumber> ordered =
                numbers.stream()
                        .distinct()
                        .sorted(Comparator.comparing(ApplicationNumber::value))
                        .toList();
        database.change(
                UNCHANGED,
                connection -> {
                    Instant now = Stored.micros(clock.instant());
                    Hands hands =
                            new Hands(cases, new ClaimRows(connection), this::hadAPart, by, now);
                    for (ApplicationNumber number : ordered) {
                        changes.put(number, act.to(hands, number));
                    }
                });
        Map<ApplicationNumber, Claiming> answers = new LinkedHashMap<>();
        changes.forEach(
                (number, change) -> {
                    record(by, number, change);
                    answers.put(number, change.answer());
                });
        return answers;
    }

    private boolean hadAPart(StaffId who, ApplicationNumber number) {
        return keepers.stream().anyMatch(keeper -> keeper.hadAPart(who, number));
    }

    private void record(StaffId by, ApplicationNumber number, Hands.Change change) {
        ClaimAct.Kind done = change.done();
        if (done != null) {
            journal.record(
                    Actor.staff(by.value()),
                    new Act(said(done)),
                    "application:" + number,
                    change.facts());
        }
    }

    private static String said(ClaimAct.Kind done) {
        return switch (done) {
            case CLAIMED -> "bench.claimed";
            case ASSIGNED -> "bench.assigned";
            case RELEASED -> "bench.released";
            case TAKEN_AWAY -> "bench.taken-away";
            case ENDED -> "bench.ended";
        };
    }
}
