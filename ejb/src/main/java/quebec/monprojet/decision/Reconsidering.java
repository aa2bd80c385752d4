package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/**
 * An officer looks again at a decision in which they had no part. It stays as it is, with reasons
 * of its own and after a second look like any other, or the file is opened again.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Reconsidering {

    private static final String UNREADABLE = "A reconsideration cannot be read";

    @Inject private HeldCases cases;
    @Inject private Involved involved;
    @Inject private Obstacles obstacles;
    @Inject private Proposals proposals;
    @Inject private Database database;
    @Inject private Clock clock;
    @Inject private Event<ReconsiderationConcluded> concluded;

    /**
     * Proposes the same outcome again, on what the person has heard of: nothing else is upheld.
     *
     * @param read what the officer has read of the demand, as {@link Reconsideration#heard} names
     *     it
     */
    public Acting uphold(Handling hand, Grounds grounds, String read) {
        return act(
                hand,
                (standing, open) ->
                        open.heard().equals(read)
                                ? uphold(hand, grounds, standing, open)
                                : new Acting.ReplyCame());
    }

    private Acting uphold(
            Handling hand, Grounds grounds, CaseStanding standing, Reconsideration open) {
        Grounds first = decision(open.decision()).grounds();
        if (first.outcome() != grounds.outcome()) {
            return new Acting.Unannounced();
        }
        if (!first.clauses().containsAll(grounds.clauses())) {
            return new Acting.OtherGround();
        }
        if (!proposals.rests(standing, grounds)) {
            return new Acting.Unfounded();
        }
        return obstacles
                .toUpholding(hand.by(), standing, grounds.outcome(), grounds.clauses())
                .orElseGet(
                        () ->
                                proposals.propose(
                                        hand,
                                        standing,
                                        grounds,
                                        Look.Cause.ALWAYS,
                                        open.decision()));
    }

    /**
     * Where a file may go on that was decided wrongly: to its examination only where that had
     * begun, for nothing leads back from there to what comes before.
     */
    @PermitAll
    public List<Status> stages(CaseStanding standing) {
        return Move.REOPEN.to().stream()
                .filter(to -> to != Status.EXAMINATION || standing.examinedOn() != null)
                .sorted()
                .toList();
    }

    /**
     * The decision was wrong.
     *
     * @param to one of {@link #stages}
     * @param answer to the person
     */
    public Acting reopen(Handling hand, Status to, Reason answer) {
        return act(
                hand,
                (standing, open) -> {
                    if (!stages(standing).contains(to)) {
                        return new Acting.NotExamined();
                    }
                    Acting acting =
                            cases.move(
                                    hand,
                                    Move.REOPEN,
                                    to,
                                    null,
                                    Map.of("decision", open.decision().toString()));
                    if (acting instanceof Acting.Done) {
                        conclude(open, hand.by(), Reconsideration.Ending.REOPENED, answer.words());
                    }
                    return acting;
                });
    }

    /** Whether somebody had no part in the decision that is looked at again. */
    public boolean isOpenTo(StaffId by, ApplicationNumber number) {
        return !involved.hadAPart(by, number);
    }

    private Acting act(Handling hand, BiFunction<CaseStanding, Reconsideration, Acting> act) {
        return cases.act(
                hand,
                standing -> {
                    Reconsideration open =
                            standing.status() == Status.RECONSIDERATION ? open(hand) : null;
                    if (open == null) {
                        return new Acting.NotAllowed(standing);
                    }
                    return involved.hadAPart(hand.by(), hand.number())
                            ? new Acting.OwnWork()
                            : act.apply(standing, open);
                });
    }

    private @Nullable Reconsideration open(Handling hand) {
        return database.ask(
                        UNREADABLE,
                        connection ->
                                new ReconsiderationRows(connection)
                                        .about(hand.number()).stream()
                                                .filter(Reconsideration::isOpen)
                                                .findFirst())
                .orElse(null);
    }

    private Proposal decision(DecisionId id) {
        return database.ask(
                UNREADABLE, connection -> new DecisionRows(connection).of(id).orElseThrow());
    }

    private void conclude(
            Reconsideration open, StaffId by, Reconsideration.Ending ending, String answer) {
        Reconsideration now =
                database.ask(
                        "A reconsideration cannot be concluded",
                        connection -> {
                            ReconsiderationRows rows = new ReconsiderationRows(connection);
                            rows.conclude(
                                    open.id(), by, ending, Stored.micros(clock.instant()), answer);
                            return rows.of(open.id()).orElseThrow();
                        });
        concluded.fire(new ReconsiderationConcluded(now));
    }
}
