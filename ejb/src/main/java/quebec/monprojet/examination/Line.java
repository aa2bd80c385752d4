package quebec.monprojet.examination;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Clause;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.grid.Score;

/**
 * One criterion on an officer's sheet.
 *
 * @param counted what the machine makes of the sealed answers
 * @param finding what an officer found last; null while nobody has
 */
public record Line(Score counted, @Nullable Finding finding) {

    public Criterion criterion() {
        return counted.criterion();
    }

    public Clause clause() {
        return counted.clause();
    }

    /** What counts: the finding where there is one, the machine's proposal until then. */
    public int points() {
        return finding == null ? counted.points() : finding.points();
    }

    public boolean isFound() {
        return finding != null;
    }

    /** What somebody who finds it anew has seen: zero for nothing. */
    public int turn() {
        return finding == null ? 0 : finding.turn();
    }

    /** Whether the machine comes to something else now than when it was found. */
    public boolean hasMovedOn() {
        return finding != null && finding.counted() != counted.points();
    }

    public boolean eliminates() {
        return points() < clause().cutOff();
    }
}
