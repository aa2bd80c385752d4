package quebec.monprojet.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Assessment;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.grid.Mark;

/**
 * An officer's sheet of one application: what the machine proposes and what was found, criterion by
 * criterion, on the grid that holds.
 *
 * @param choice which version of the grid holds, and why
 * @param filedOn the day of filing, in Montréal
 * @param examinedOn the day in Montréal on which the preliminary examination began; null while it
 *     has not, and then another grid may come to hold
 * @param counted what the machine makes of the sealed answers
 * @param lines one for each criterion looked at, in the order of the grid
 */
public record Examined(
        GridChoice choice,
        LocalDate filedOn,
        @Nullable LocalDate examinedOn,
        Assessment counted,
        List<Line> lines) {

    public Examined {
        lines = List.copyOf(lines);
    }

    static Examined of(
            GridChoice choice,
            LocalDate filedOn,
            @Nullable LocalDate examinedOn,
            Assessment counted,
            List<Finding> findings) {
        return new Examined(
                choice,
                filedOn,
                examinedOn,
                counted,
                counted.scores().stream()
                        .map(score -> new Line(score, latest(findings, score.criterion())))
                        .toList());
    }

    private static @Nullable Finding latest(List<Finding> findings, Criterion criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion() == criterion)
                .reduce((earlier, later) -> later.turn() > earlier.turn() ? later : earlier)
                .orElse(null);
    }

    /** The version of the grid, such as PRTQ-2015. */
    public String grid() {
        return counted.grid();
    }

    public Optional<Line> line(Criterion criterion) {
        return lines.stream().filter(line -> line.criterion() == criterion).findFirst();
    }

    /** Factors 1 to 7, and what they must reach. */
    public Mark employability() {
        return mark(line -> line.criterion().isEmployability(), counted.employability());
    }

    public Mark total() {
        return mark(line -> true, counted.total());
    }

    private Mark mark(Predicate<Line> counts, Mark proposed) {
        int points = lines.stream().filter(counts).mapToInt(Line::points).sum();
        return new Mark(points, proposed.required(), proposed.most());
    }

    /** The criteria whose own cut-off is not met: the application is refused on each. */
    public List<Criterion> eliminating() {
        return lines.stream().filter(Line::eliminates).map(Line::criterion).toList();
    }

    /** Whether every cut-off and the passing score are met, as far as it was found. */
    public boolean passes() {
        return employability().met() && total().met() && eliminating().isEmpty();
    }

    /** The criteria under which nobody has found anything yet: the machine's word stands alone. */
    public List<Criterion> open() {
        return lines.stream().filter(line -> !line.isFound()).map(Line::criterion).toList();
    }

    /**
     * Whether what it comes to rests on what a person found: under every criterion, or under one
     * whose cut-off alone refuses.
     */
    public boolean settled() {
        return complete() || lines.stream().anyMatch(line -> line.isFound() && line.eliminates());
    }

    /** Whether a person has found something under every criterion. */
    public boolean complete() {
        return open().isEmpty();
    }
}
