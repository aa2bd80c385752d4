package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of the grid of the Regular Skilled Worker Program, oldest first. */
public final class SelectionGrids {

    private static final List<SelectionGrid> ALL =
            DataFile.shipped("grids.json", GridFile.class).read();

    private SelectionGrids() {}

    public static List<SelectionGrid> all() {
        return ALL;
    }

    public static Optional<SelectionGrid> find(String id) {
        return ALL.stream().filter(grid -> grid.id().equals(id)).findFirst();
    }

    /**
     * The version that holds for an application.
     *
     * @param filed the day of filing, in Montréal
     * @param examinationBegan the day the preliminary examination began; null when it has not, and
     *     then every later version that holds for pending applications counts as come
     */
    public static GridChoice inForce(LocalDate filed, @Nullable LocalDate examinationBegan) {
        SelectionGrid first = ALL.get(0);
        if (filed.isBefore(first.from())) {
            return new GridChoice.BeforeTheFirst(first.from());
        }
        return ALL.stream()
                .filter(grid -> grid.holdsOn(filed))
                .findFirst()
                .<GridChoice>map(grid -> whilePending(grid, filed, examinationBegan))
                .orElseGet(() -> new GridChoice.AfterTheLast(ALL.get(ALL.size() - 1)));
    }

    private static GridChoice whilePending(
            SelectionGrid onFiling, LocalDate filed, @Nullable LocalDate examinationBegan) {
        return ALL.stream()
                .filter(SelectionGrid::appliesToPending)
                .filter(later -> later.from().isAfter(filed))
                .filter(
                        later ->
                                examinationBegan == null
                                        || !examinationBegan.isBefore(later.from()))
                .reduce((earlier, later) -> later)
                .<GridChoice>map(later -> new GridChoice.WhilePending(later, onFiling))
                .orElseGet(() -> new GridChoice.OnFiling(onFiling));
    }
}
