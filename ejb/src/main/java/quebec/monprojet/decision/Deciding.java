package quebec.monprojet.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.examination.Notes;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

/**
 * What an officer does with an application that they hold, from its completeness to the decision.
 * The points are the machine's; every act is a person's.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Deciding {

    @Inject private HeldCases cases;
    @Inject private Proposals proposals;
    @Inject private Obstacles obstacles;
    @Inject private Reconsiderations reconsiderations;
    @Inject private Secrets secrets;
    @Inject private Notes notes;

    /** All is there: the preliminary examination begins, today. */
    public Acting findComplete(Handling hand) {
        return forward(hand, Move.FIND_COMPLETE, Status.PRELIMINARY_EXAMINATION);
    }

    /**
     * Likewise, although something is missing.
     *
     * @param why it goes on all the same: a note on the file
     */
    public Acting findCompleteDespite(Handling hand, String why) {
        Acting acting = findComplete(hand);
        if (acting instanceof Acting.Done) {
            notes.write(hand.by(), hand.number(), UUID.randomUUID(), why);
        }
        return acting;
    }

    /** It can be examined on the grid. */
    public Acting examine(Handling hand) {
        return forward(hand, Move.EXAMINE, Status.EXAMINATION);
    }

    private Acting forward(Handling hand, Move move, Status to) {
        return cases.act(
                hand,
                standing ->
                        obstacles
                                .toGoingOn(standing)
                                .orElseGet(() -> cases.move(hand, move, to, null, Map.of())));
    }

    /**
     * The criteria are met. Somebody else looks first at what takes the place of a decision that
     * two people had taken, and at one of a sample, which nobody can tell beforehand.
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
        return obstacles
                .toSelecting(standing, grounds.clauses())
                .orElseGet(() -> selected(hand, grounds, standing));
    }

    private Acting selected(Handling hand, Grounds grounds, CaseStanding standing) {
        Look.Cause cause = cause(standing);
        return cause == Look.Cause.NONE
                ? proposals.take(hand, standing, grounds)
                : proposals.propose(hand, standing, grounds, cause, null);
    }

    /** Whether and why somebody else looks at a selection first. */
    private Look.Cause cause(CaseStanding standing) {
        if (reconsiderations.isReopened(standing.number())) {
            return Look.Cause.ALWAYS;
        }
        int inHundred = proposals.rules(standing).sampled();
        return Sampling.falls(secrets.mac(Sampling.KEY), standing.number(), inHundred)
                ? Look.Cause.SAMPLE
                : Look.Cause.NONE;
    }

    /**
     * The refusal or the rejection that was announced, once the person has replied or had the time
     * to. Somebody else always looks at it.
     *
     * @param read what the officer has read of the person's replies, as {@link HeardNotice#heard}
     *     names it
     */
    public Acting propose(Handling hand, Grounds grounds, String read) {
        return cases.act(hand, standing -> propose(hand, grounds, read, standing));
    }

    private Acting propose(Handling hand, Grounds grounds, String read, CaseStanding standing) {
        if (standing.status() != Status.INTENTION) {
            return standing.status() == Status.EXAMINATION
                    ? new Acting.Unannounced()
                    : new Acting.NotAllowed(standing);
        }
        if (!proposals.rests(standing, grounds)) {
            return new Acting.Unfounded();
        }
        return obstacles
                .toProposing(standing, grounds, read)
                .orElseGet(
                        () -> proposals.propose(hand, standing, grounds, Look.Cause.ALWAYS, null));
    }
}
