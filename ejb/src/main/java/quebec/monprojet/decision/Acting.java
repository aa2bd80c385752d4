package quebec.monprojet.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.selection.CaseMove;
import quebec.monprojet.selection.CaseStanding;

/** What came of wanting to act on an application. */
public sealed interface Acting {

    record Done(CaseStanding standing) implements Acting {}

    /**
     * Whoever acts on an application holds it.
     *
     * @param holder who does; null when nobody does
     */
    record NotHeld(@Nullable StaffId holder) implements Acting {}

    /**
     * Somebody was first.
     *
     * @param last what they did; null when it was no move
     */
    record Overtaken(CaseStanding standing, @Nullable CaseMove last) implements Acting {}

    /** The table of moves does not lead there from where it stands. */
    record NotAllowed(CaseStanding standing) implements Acting {}

    /** The person is asked for documents, until that day of Montréal. */
    record StillAsked(LocalDate lastDay) implements Acting {}

    /** A refusal for its criteria before anybody has examined it on the grid. */
    record NotExamined() implements Acting {}

    /**
     * The machine's word still stands alone under some criteria.
     *
     * @param criteria under how many nobody has found anything
     */
    record NotLookedAt(int criteria) implements Acting {}

    /** The officer's sheet says the contrary: it passes, or it does not. */
    record NotAsExamined(int points, int required) implements Acting {}

    /** The officer's sheet says the contrary of some of what a refusal would rest on. */
    record Contradicted(List<Clause> clauses) implements Acting {

        public Contradicted {
            clauses = List.copyOf(clauses);
        }
    }

    /** Nothing was asked for that did not come: its rejection would rest on no request. */
    record NotAsked() implements Acting {}

    /** Nobody is refused, nor their application rejected, who was not told of the intention. */
    record Unannounced() implements Acting {}

    /** The notice has not left yet, or did not reach anybody: no period runs. */
    record NotSent() implements Acting {}

    /** The person may still reply, until that day of Montréal. */
    record TooEarly(LocalDate replyUntil) implements Acting {}

    /** The person has replied, and whoever acts has not read it. */
    record ReplyCame() implements Acting {}

    /** The installation does not say in whose name letters are written: nobody could be told. */
    record WithoutLetterhead() implements Acting {}

    /**
     * The demand was entered by an officer, and the person may still ask themselves.
     *
     * @param until the last day, in Montréal
     */
    record OwnAwaited(LocalDate until) implements Acting {}

    /** Whoever entered a demand upholds nothing that it is about. */
    record OwnEntry() implements Acting {}

    /** A decision is upheld on what it rests on itself, and on nothing else. */
    record OtherGround() implements Acting {}

    /** What it rests on is not in the rules that hold. */
    record Unfounded() implements Acting {}

    /** It takes somebody who had no part in what they look at. */
    record OwnWork() implements Acting {}
}
