package quebec.monprojet.examination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.grid.SelectionGrid;
import quebec.monprojet.grid.SelectionGrids;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.SelfAssessment;
import quebec.monprojet.selection.SelfAssessments;
import quebec.monprojet.time.Montreal;

/** The officers' sheets. Whose role the caller has checked, and written down that they look. */
@Stateless
@PermitAll
public class Examinations {

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private Dossiers dossiers;
    @Inject private SelfAssessments assessments;

    /**
     * The sheet of one application, on the grid that holds by the day of filing and by the day on
     * which the examination began. Empty when there is no such application, when no grid is known
     * for it, and when what is stored is no longer what was received.
     */
    public Optional<Examined> of(ApplicationNumber number) {
        return sheet(number, finding -> true);
    }

    /** The same as it stood at an instant: what was found later does not count. */
    public Optional<Examined> of(ApplicationNumber number, Instant at) {
        return sheet(number, finding -> !finding.at().isAfter(at));
    }

    private Optional<Examined> sheet(ApplicationNumber number, Predicate<Finding> counts) {
        return cases.of(number)
                .flatMap(
                        standing ->
                                dossiers.intact(standing.dossier())
                                        .map(SealedDossier::contents)
                                        .flatMap(contents -> sheet(standing, contents, counts)));
    }

    /** All that was found of an application, oldest first, on whatever grid. */
    public List<Finding> findings(ApplicationNumber number) {
        return database.ask(
                "Findings cannot be read", connection -> new FindingRows(connection).of(number));
    }

    /** Of these applications, those of which somebody found something, on whatever grid. */
    public Set<String> foundBy(StaffId who, Collection<String> numbers) {
        return database.ask(
                "Findings cannot be read",
                connection -> new FindingRows(connection).foundBy(who, numbers));
    }

    private Optional<Examined> sheet(
            CaseStanding standing, Contents contents, Predicate<Finding> counts) {
        LocalDate filed = Montreal.day(standing.receivedAt());
        GridChoice choice = SelectionGrids.inForce(filed, standing.examinedOn());
        return choice.grid()
                .map(SelectionGrid::id)
                .map(grid -> assessments.of(contents, filed, grid))
                .filter(SelfAssessment.Counted.class::isInstance)
                .map(SelfAssessment.Counted.class::cast)
                .map(
                        counted ->
                                Examined.of(
                                        choice,
                                        filed,
                                        standing.examinedOn(),
                                        counted.ways().asIs(),
                                        on(counted.grid(), standing.number(), counts)));
    }

    private List<Finding> on(
            SelectionGrid grid, ApplicationNumber number, Predicate<Finding> counts) {
        return findings(number).stream()
                .filter(finding -> finding.grid().equals(grid.id()))
                .filter(counts)
                .toList();
    }
}
