package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which version of the grid holds for an application, and why. The Act lets a regulation apply
 * according to the filing date or to the stage of processing (2016, c. 3, s. 101).
 */
public sealed interface GridChoice {

    /** What to count with, if anything. */
    Optional<SelectionGrid> grid();

    /** The one in force on the day of filing. */
    record OnFiling(SelectionGrid applied) implements GridChoice {

        @Override
        public Optional<SelectionGrid> grid() {
            return Optional.of(applied);
        }
    }

    /**
     * A later one, because it holds for pending applications too and the examination had not begun
     * when it came into force.
     */
    record WhilePending(SelectionGrid applied, SelectionGrid onFiling) implements GridChoice {

        @Override
        public Optional<SelectionGrid> grid() {
            return Optional.of(applied);
        }
    }

    /**
     * Filed after the last version ended. Nobody is selected under it any more: it is counted with,
     * as the latest rule there was, to inform and to demonstrate; whoever shows the points says so.
     */
    record AfterTheLast(SelectionGrid applied) implements GridChoice {

        @Override
        public Optional<SelectionGrid> grid() {
            return Optional.of(applied);
        }

        public LocalDate endedOn() {
            return applied.to();
        }
    }

    /** Filed before the first version known here: there is nothing to count with. */
    record BeforeTheFirst(LocalDate firstFrom) implements GridChoice {

        @Override
        public Optional<SelectionGrid> grid() {
            return Optional.empty();
        }
    }
}
