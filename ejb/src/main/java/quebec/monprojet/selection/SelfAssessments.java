package quebec.monprojet.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.grid.BothWays;
import quebec.monprojet.grid.Candidate;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.grid.Improvements;
import quebec.monprojet.grid.Losses;
import quebec.monprojet.grid.SelectionGrid;
import quebec.monprojet.grid.SelectionGrids;

/** Counts the points of a dossier as its answers stand. */
@ApplicationScoped
public class SelfAssessments {

    @Inject private GridTables tables;

    /**
     * Counts them.
     *
     * @param filedOn the day of filing, in Montréal
     * @param version the grid to count with instead of the one that holds, such as PRTQ-2017
     */
    public SelfAssessment of(Contents contents, LocalDate filedOn, @Nullable String version) {
        GridChoice choice = SelectionGrids.inForce(filedOn, null);
        if (choice instanceof GridChoice.BeforeTheFirst before) {
            return new SelfAssessment.NoGrid(before.firstFrom());
        }
        SelectionGrid grid =
                Optional.ofNullable(version)
                        .flatMap(SelectionGrids::find)
                        .orElseGet(() -> choice.grid().orElseThrow());
        return Candidates.of(contents, filedOn, tables.tests(), tables.areas())
                .map(candidate -> counted(choice, grid, candidate, filedOn))
                .orElseGet(SelfAssessment.TooSoon::new);
    }

    private static SelfAssessment counted(
            GridChoice choice, SelectionGrid grid, Candidate candidate, LocalDate filedOn) {
        return new SelfAssessment.Counted(
                choice,
                grid,
                BothWays.of(grid, candidate, filedOn),
                Improvements.of(grid, candidate, filedOn),
                Losses.of(grid, candidate, filedOn));
    }
}
