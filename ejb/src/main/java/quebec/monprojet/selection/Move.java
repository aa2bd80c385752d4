package quebec.monprojet.selection;

import static quebec.monprojet.selection.Status.ACKNOWLEDGED;
import static quebec.monprojet.selection.Status.CANCELLED;
import static quebec.monprojet.selection.Status.COMPLETENESS;
import static quebec.monprojet.selection.Status.EXAMINATION;
import static quebec.monprojet.selection.Status.INTENTION;
import static quebec.monprojet.selection.Status.LAPSED;
import static quebec.monprojet.selection.Status.PRELIMINARY_EXAMINATION;
import static quebec.monprojet.selection.Status.RECEIVED;
import static quebec.monprojet.selection.Status.RECONSIDERATION;
import static quebec.monprojet.selection.Status.REFUSED;
import static quebec.monprojet.selection.Status.REJECTED;
import static quebec.monprojet.selection.Status.SECOND_LOOK;
import static quebec.monprojet.selection.Status.SELECTED;
import static quebec.monprojet.selection.Status.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may happen to an application: the whole table of allowed moves. No other way leads from one
 * status to another.
 */
public enum Move {
    /** The acknowledgement left. */
    ACKNOWLEDGE(Mover.PORTAL, from(RECEIVED), to(ACKNOWLEDGED)),
    /** The fees are paid; in time, where the portal heard of it only once the time was over. */
    BEGIN(Mover.PORTAL, from(RECEIVED, ACKNOWLEDGED, LAPSED), to(COMPLETENESS)),
    /** The fees were not paid in time. */
    LAPSE(Mover.PORTAL, from(RECEIVED, ACKNOWLEDGED), to(LAPSED)),
    /** All is there; the preliminary examination begins, and the version of the grid is set. */
    FIND_COMPLETE(Mover.OFFICER, from(COMPLETENESS), to(PRELIMINARY_EXAMINATION)),
    /** It can be examined on the grid. */
    EXAMINE(Mover.OFFICER, from(PRELIMINARY_EXAMINATION), to(EXAMINATION)),
    /** A refusal or a rejection is intended, and the person told. */
    GIVE_NOTICE(
            Mover.OFFICER, from(COMPLETENESS, PRELIMINARY_EXAMINATION, EXAMINATION), to(INTENTION)),
    /** What was replied takes away the ground of the notice. */
    LIFT_NOTICE(
            Mover.OFFICER, from(INTENTION), to(COMPLETENESS, PRELIMINARY_EXAMINATION, EXAMINATION)),
    /** The criteria are met, and nobody else has to look at it. */
    SELECT(Mover.OFFICER, from(EXAMINATION), to(SELECTED)),
    /** A decision that somebody else has to look at first. */
    PROPOSE(Mover.OFFICER, from(EXAMINATION, INTENTION, RECONSIDERATION), to(SECOND_LOOK)),
    /** Looked at, and found right. */
    CONFIRM(Mover.SUPERVISOR, from(SECOND_LOOK), to(SELECTED, REFUSED, REJECTED)),
    /** Looked at, and found wrong. */
    SEND_BACK(Mover.SUPERVISOR, from(SECOND_LOOK), to(EXAMINATION, INTENTION, RECONSIDERATION)),
    /** A refusal or a rejection is to be looked at again. */
    ASK_AGAIN(Mover.APPLICANT, from(REFUSED, REJECTED), to(RECONSIDERATION)),
    /** The decision was wrong, and the file goes on. */
    REOPEN(Mover.OFFICER, from(RECONSIDERATION), to(COMPLETENESS, EXAMINATION)),
    /** The person gives it up, even where the place was gone already. */
    WITHDRAW(Mover.APPLICANT, pendingOr(LAPSED), to(WITHDRAWN)),
    /** A decision of the minister ends it. */
    CANCEL(Mover.PORTAL, pendingOr(), to(CANCELLED));

    /** Whose a move is; the portal moves by itself only what the law or a decision says. */
    public enum Mover {
        PORTAL,
        APPLICANT,
        OFFICER,
        SUPERVISOR
    }

    private final Mover mover;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Status> from;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Status> to;

    Move(Mover mover, Set<Status> from, Set<Status> to) {
        this.mover = mover;
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
    }

    public Mover mover() {
        return mover;
    }

    public Set<Status> from() {
        return from;
    }

    public Set<Status> to() {
        return to;
    }

    public boolean leads(Status here, Status there) {
        return from.contains(here) && to.contains(there);
    }

    private static Set<Status> from(Status first, Status... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Status> to(Status first, Status... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Status> pendingOr(Status... others) {
        Set<Status> pending = EnumSet.noneOf(Status.class);
        Arrays.stream(Status.values()).filter(Status::isPending).forEach(pending::add);
        pending.addAll(List.of(others));
        return pending;
    }
}
