package quebec.monprojet.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/**
 * Somebody else looks at what an officer proposes, before it counts. They need not hold the
 * application: its officer does.
 */
@Stateless
@RolesAllowed("supervisor")
public class SecondLooks {

    /** Of the list. */
    public static final int MOST = 500;

    private static final String UNREADABLE = "What is to be looked at cannot be read";

    @Inject private HeldCases cases;
    @Inject private Involved involved;
    @Inject private Proposals proposals;
    @Inject private Obstacles obstacles;
    @Inject private Database database;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private Event<DecisionTaken> taken;

    /** All that wait, as {@link #awaiting()}; who reads their list is written down. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Proposal> read(StaffId by) {
        List<Proposal> waiting = awaiting();
        journal.record(
                Actor.staff(by.value()),
                new Act("decision.looks-listed"),
                "second-looks",
                Map.of("count", Integer.toString(waiting.size())));
        return waiting;
    }

    /** All that wait, the longest waiting first, 500 at most. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Proposal> awaiting() {
        return database.ask(UNREADABLE, connection -> new DecisionRows(connection).awaiting(MOST));
    }

    /** What was proposed of an application and waits. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<Proposal> awaiting(ApplicationNumber number) {
        return database.ask(
                UNREADABLE, connection -> new DecisionRows(connection).awaiting(number));
    }

    /** All that was ever proposed of it, the latest first. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Proposal> about(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new DecisionRows(connection).about(number));
    }

    /** Of these applications, those that a second look sent back and that have not moved since. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Set<String> sentBack(Collection<String> numbers) {
        return database.ask(
                UNREADABLE, connection -> new DecisionRows(connection).sentBack(numbers));
    }

    /** What was sent back of one, as long as it has not moved since. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<Proposal> sentBack(ApplicationNumber number) {
        return sentBack(List.of(number.value())).isEmpty()
                ? Optional.empty()
                : about(number).stream().findFirst();
    }

    /** It is right: it counts from now on. */
    public Acting confirm(Handling hand) {
        return look(
                hand,
                proposal -> {
                    CaseStanding standing = cases.hold(hand);
                    // what it rests on may have gone from the rules since, and nobody is told less
                    if (!proposals.rests(standing, proposal.grounds())) {
                        return new Acting.Unfounded();
                    }
                    return obstacles
                            .toConfirming(hand.by(), standing, proposal)
                            .orElseGet(() -> confirmed(hand, proposal));
                });
    }

    private Acting confirmed(Handling hand, Proposal proposal) {
        Acting acting =
                cases.move(
                        hand,
                        Move.CONFIRM,
                        proposal.outcome().status(),
                        null,
                        Proposals.facts(proposal.grounds()));
        if (acting instanceof Acting.Done) {
            Proposal confirmed = looked(proposal, Look.Result.CONFIRMED, hand, null);
            taken.fire(new DecisionTaken(confirmed.taken().orElseThrow()));
        }
        return acting;
    }

    /** It is wrong, and goes back to where it was proposed from. */
    public Acting sendBack(Handling hand, Reason reason) {
        return look(
                hand,
                proposal -> {
                    Acting acting =
                            cases.move(
                                    hand,
                                    Move.SEND_BACK,
                                    proposal.from(),
                                    dueOn(proposal),
                                    Map.of("decision", proposal.id().toString()));
                    if (acting instanceof Acting.Done) {
                        looked(proposal, Look.Result.SENT_BACK, hand, reason.words());
                    }
                    return acting;
                });
    }

    private Acting look(Handling hand, Function<Proposal, Acting> act) {
        Proposal proposal = awaiting(hand.number()).orElse(null);
        if (proposal == null) {
            return new Acting.NotAllowed(cases.of(hand).orElseThrow());
        }
        return isOpenTo(hand.by(), hand.number()) ? act.apply(proposal) : new Acting.OwnWork();
    }

    /** Whether somebody had no part in what they would look at, nor in what was decided before. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public boolean isOpenTo(StaffId by, ApplicationNumber number) {
        return involved.of(by, List.of(number)).isEmpty();
    }

    /** Of these applications, those that are not open to somebody. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Set<ApplicationNumber> closedTo(StaffId by, Collection<ApplicationNumber> numbers) {
        return involved.of(by, numbers);
    }

    private Proposal looked(
            Proposal proposal, Look.Result result, Handling hand, @Nullable String reason) {
        Look look = new Look(result, hand.by(), Stored.micros(clock.instant()), reason);
        return database.ask(
                "A second look cannot be written",
                connection -> {
                    DecisionRows rows = new DecisionRows(connection);
                    rows.looked(proposal.id(), look);
                    return rows.of(proposal.id()).orElseThrow();
                });
    }

    /** The period of a notice goes on counting, or has ended before. */
    private @Nullable LocalDate dueOn(Proposal proposal) {
        return proposal.from() != Status.INTENTION
                ? null
                : database.ask(
                                UNREADABLE,
                                connection ->
                                        new NoticeRows(connection)
                                                .standing(proposal.number())
                                                .map(held -> held.notice().replyUntil()))
                        .orElse(null);
    }
}
