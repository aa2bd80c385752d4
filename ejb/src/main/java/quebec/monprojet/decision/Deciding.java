package quebec.monprojet.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/**
 * What an officer does with an application that they hold, from its completeness to the decision.
 * The points are the machine's; every act is a person's.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Deciding {

    @Inject private HeldCases cases;
    @Inject private Proposals proposals;
    @Inject private Awaited awaited;
    @Inject private Database database;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    /** All is there: the preliminary examination begins, today. */
    public Acting findComplete(Handling hand) {
        return forward(hand, Move.FIND_COMPLETE, Status.PRELIMINARY_EXAMINATION);
    }

    /** It can be examined on the grid. */
    public Acting examine(Handling hand) {
        return forward(hand, Move.EXAMINE, Status.EXAMINATION);
    }

    private Acting forward(Handling hand, Move move, Status to) {
        return cases.act(
                hand,
                standing -> {
                    Acting asked = awaited.open(standing);
                    return asked == null ? cases.move(hand, move, to, null, Map.of()) : asked;
                });
    }

    /**
     * The criteria are met. One of a sample somebody else looks at first, which nobody can tell
     * beforehand.
     */
    public Acting select(Handling hand, Grounds grounds) {
        return cases.act(hand, standing -> select(hand, grounds, standing));
    }

    private Acting select(Handling hand, Grounds grounds, CaseStanding standing) {
        if (standing.status() != Status.EXAMINATION) {
            return new Acting.NotAllowed(standing);
        }
        if (grounds.outcome() != Outcome.SELECTED || !proposals.rests(standing, grounds)) {
            return new Acting.Unfounded();
        }
        Acting back = awaited.open(standing);
        back = back == null ? proposals.contradicts(standing, grounds) : back;
        if (back != null) {
            return back;
        }
        int inHundred = proposals.rules(standing).sampled();
        return Sampling.falls(secrets.mac(Sampling.KEY), hand.number(), inHundred)
                ? proposals.propose(hand, standing, grounds, Look.Cause.SAMPLE, null)
                : proposals.take(hand, standing, grounds);
    }

    /**
     * The refusal or the rejection that was announced, once the person has replied or had the time
     * to. Somebody else always looks at it.
     *
     * @param replyRead whether the officer has read what the person replied, if they have
     */
    public Acting propose(Handling hand, Grounds grounds, boolean replyRead) {
        return cases.act(hand, standing -> propose(hand, grounds, replyRead, standing));
    }

    private Acting propose(
            Handling hand, Grounds grounds, boolean replyRead, CaseStanding standing) {
        if (standing.status() != Status.INTENTION) {
            return standing.status() == Status.EXAMINATION
                    ? new Acting.Unannounced()
                    : new Acting.NotAllowed(standing);
        }
        if (!proposals.rests(standing, grounds)) {
            return new Acting.Unfounded();
        }
        Acting back = Intention.keepsBack(notice(hand), grounds, replyRead, today());
        back = back == null ? awaited.running(standing, today()) : back;
        back = back == null ? proposals.contradicts(standing, grounds) : back;
        return back == null
                ? proposals.propose(hand, standing, grounds, Look.Cause.ALWAYS, null)
                : back;
    }

    private NoticeOfIntention notice(Handling hand) {
        return database.ask(
                "A notice of intention cannot be read",
                connection ->
                        new NoticeRows(connection)
                                .standing(hand.number())
                                .map(NoticeRows.Held::notice)
                                .orElseThrow());
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }
}
