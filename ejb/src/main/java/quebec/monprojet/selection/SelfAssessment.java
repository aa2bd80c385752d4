package quebec.monprojet.selection;

import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.grid.BothWays;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.grid.Improvement;
import quebec.monprojet.grid.Loss;
import quebec.monprojet.grid.SelectionGrid;

/** What the answers of a dossier come to on the selection grid. It binds nobody. */
public sealed interface SelfAssessment {

    /** A birth date is missing. */
    record TooSoon() implements SelfAssessment {}

    /** No grid is known for applications filed on that day. */
    record NoGrid(LocalDate firstFrom) implements SelfAssessment {}

    /**
     * Counted.
     *
     * @param choice which grid holds, and why
     * @param grid the one counted with: that of the choice unless another was asked for
     * @param ways with each spouse as principal
     * @param improvements the single changes that would add points, the most first
     * @param losses what birthdays will take away, the earliest first
     */
    record Counted(
            GridChoice choice,
            SelectionGrid grid,
            BothWays ways,
            List<Improvement> improvements,
            List<Loss> losses)
            implements SelfAssessment {

        public Counted {
            improvements = List.copyOf(improvements);
            losses = List.copyOf(losses);
        }
    }
}
