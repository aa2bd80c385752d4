package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;

/** One version of the selection grid: its clauses, and the marks an application must reach. */
public final class SelectionGrid {

    private final GridFile.Version version;
    private final NavigableMap<LocalDate, Rules> rules;

    /**
     * @param rules by the first day of filing they hold for: a clause was amended while a version
     *     was in force
     */
    SelectionGrid(GridFile.Version version, NavigableMap<LocalDate, Rules> rules) {
        this.version = version;
        this.rules = rules;
    }

    /** Such as PRTQ-2015. */
    public String id() {
        return version.id();
    }

    public LocalDate from() {
        return version.from();
    }

    /** The last day of filing it holds for. */
    public LocalDate to() {
        return version.to();
    }

    /** Whether it also holds for pending applications whose examination had not begun. */
    public boolean appliesToPending() {
        return version.appliesToPending();
    }

    boolean holdsOn(LocalDate filed) {
        return !filed.isBefore(from()) && !filed.isAfter(to());
    }

    /** The clauses as they stand for applications filed that day, in the order of the grid. */
    public List<Clause> clauses(LocalDate filedOn) {
        return rules(filedOn).clauses();
    }

    /** What factors 1 to 7 must reach. */
    public Marks employability() {
        return version.employability();
    }

    /** What the whole must reach. */
    public Marks pass() {
        return version.pass();
    }

    /** The highest sum that the ministry published. */
    public Marks publishedMost() {
        return version.publishedMost();
    }

    /** Counts every point. The day of filing may lie outside the time this version held for. */
    public Assessment assess(Candidate candidate, LocalDate filedOn) {
        List<Score> scores = rules(filedOn).count(candidate, filedOn);
        boolean couple = candidate.inCouple();
        int points = 0;
        int most = 0;
        int employabilityPoints = 0;
        int employabilityMost = 0;
        for (Score score : scores) {
            points += score.points();
            most += score.clause().most();
            if (score.criterion().isEmployability()) {
                employabilityPoints += score.points();
                employabilityMost += score.clause().most();
            }
        }
        return new Assessment(
                id(),
                filedOn,
                couple,
                scores,
                new Mark(employabilityPoints, employability().of(couple), employabilityMost),
                new Mark(points, pass().of(couple), most));
    }

    Rules rules(LocalDate filedOn) {
        return Objects.requireNonNullElseGet(rules.floorEntry(filedOn), rules::firstEntry)
                .getValue();
    }

    @Override
    public String toString() {
        return id();
    }
}
