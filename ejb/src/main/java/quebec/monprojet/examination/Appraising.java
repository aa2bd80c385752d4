package quebec.monprojet.examination;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.selection.Status;

/** What came of wanting to find something under a criterion. */
public sealed interface Appraising {

    record Found(Finding finding) implements Appraising {}

    /**
     * Somebody was first.
     *
     * @param latest what they found; null when the grid that holds is another now
     */
    record Overtaken(@Nullable Finding latest) implements Appraising {}

    /** The clause gives no more than so many points. */
    record OutOfRange(int most) implements Appraising {}

    /** The machine counted something else, and nothing says why. */
    record ReasonMissing(int counted) implements Appraising {}

    /** This sheet does not look at that criterion. */
    record NotLookedAt() implements Appraising {}

    /** It is not being examined. */
    record NotNow(Status status) implements Appraising {}

    /** There is nothing to count: no such application, no grid, or a dossier that was touched. */
    record NoSheet() implements Appraising {}

    /**
     * Somebody else has the file in hand, or nobody.
     *
     * @param holder null for nobody
     */
    record NotHeld(@Nullable StaffId holder) implements Appraising {}
}
