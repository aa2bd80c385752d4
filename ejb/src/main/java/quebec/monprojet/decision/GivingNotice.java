package quebec.monprojet.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/**
 * Telling a person of an intended refusal or rejection, so that they can reply before anything is
 * decided (J-3, s. 5), and taking that back.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class GivingNotice {

    @Inject private HeldCases cases;
    @Inject private Obstacles obstacles;
    @Inject private Proposals proposals;
    @Inject private Database database;
    @Inject private Clock clock;
    @Inject private Event<NoticeGiven> given;

    /** A rejection may be intended at any stage; a refusal only of what was examined. */
    public Acting give(Handling hand, Grounds grounds) {
        return cases.act(hand, standing -> give(hand, grounds, standing));
    }

    private Acting give(Handling hand, Grounds grounds, CaseStanding standing) {
        RulesInForce holding = proposals.rules(standing);
        Acting back = keepsBack(grounds, standing, holding);
        if (back != null) {
            return back;
        }
        Instant now = Stored.micros(clock.instant());
        LocalDate replyUntil = holding.replyPeriod().lastDay(now);
        Acting acting =
                cases.move(
                        hand,
                        Move.GIVE_NOTICE,
                        Status.INTENTION,
                        replyUntil,
                        Proposals.facts(grounds));
        if (acting instanceof Acting.Done) {
            NoticeOfIntention notice =
                    new NoticeOfIntention(
                            new NoticeId(UUID.randomUUID()),
                            hand.number(),
                            standing.account(),
                            grounds.outcome(),
                            grounds.clauses(),
                            grounds.reasons(),
                            hand.by(),
                            now,
                            replyUntil,
                            null,
                            null);
            database.change(
                    "A notice of intention cannot be written",
                    connection -> new NoticeRows(connection).add(notice, standing.status()));
            given.fire(new NoticeGiven(notice));
        }
        return acting;
    }

    private @Nullable Acting keepsBack(
            Grounds grounds, CaseStanding standing, RulesInForce holding) {
        if (!Move.GIVE_NOTICE.from().contains(standing.status())) {
            return new Acting.NotAllowed(standing);
        }
        if (grounds.outcome() == Outcome.SELECTED
                || !holding.support(grounds.outcome(), grounds.clauses())) {
            return new Acting.Unfounded();
        }
        if (grounds.outcome() == Outcome.REFUSED && standing.status() != Status.EXAMINATION) {
            return new Acting.NotExamined();
        }
        return obstacles.toTurningDown(standing, grounds.outcome(), grounds.clauses()).orElse(null);
    }

    /** What was replied takes away its ground: the file goes on where it stood. */
    public Acting lift(Handling hand) {
        return cases.act(
                hand,
                standing -> {
                    if (standing.status() != Status.INTENTION) {
                        return new Acting.NotAllowed(standing);
                    }
                    Acting acting = cases.move(hand, Move.LIFT_NOTICE, from(hand), null, Map.of());
                    if (acting instanceof Acting.Done) {
                        database.change(
                                "A notice of intention cannot be lifted",
                                connection ->
                                        new NoticeRows(connection)
                                                .end(
                                                        hand.number(),
                                                        NoticeRows.Ending.LIFTED,
                                                        hand.by(),
                                                        clock.instant()));
                    }
                    return acting;
                });
    }

    private Status from(Handling hand) {
        return database.ask(
                "A notice of intention cannot be read",
                connection ->
                        new NoticeRows(connection)
                                .standing(hand.number())
                                .map(NoticeRows.Held::from)
                                .orElseThrow());
    }
}
