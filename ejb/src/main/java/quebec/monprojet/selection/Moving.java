package quebec.monprojet.selection;

import org.jspecify.annotations.Nullable;

/** What came of wanting to move an application. */
public sealed interface Moving {

    record Done(CaseStanding standing, CaseMove made) implements Moving {}

    /**
     * Somebody was first.
     *
     * @param last what they did; null when it was no move
     */
    record Overtaken(CaseStanding standing, @Nullable CaseMove last) implements Moving {}

    /** From where it stands this move does not lead there. */
    record NotAllowed(CaseStanding standing) implements Moving {}
}
