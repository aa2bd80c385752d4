package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.List;

/**
 * One household under one grid, on the day of filing.
 *
 * @param grid the identifier of the version, such as PRTQ-2015
 * @param couple whether a spouse comes along: factor 6 is looked at, and the marks are a couple's
 * @param scores one for each criterion looked at, in the order of the grid
 * @param employability the sum of factors 1 to 7 and its cut-off
 * @param total the sum of all, and the passing score
 */
public record Assessment(
        String grid,
        LocalDate filedOn,
        boolean couple,
        List<Score> scores,
        Mark employability,
        Mark total) {

    public Assessment {
        scores = List.copyOf(scores);
    }

    /** Whether every cut-off and the passing score are met. */
    public boolean passes() {
        return employability.met() && total.met() && eliminating().isEmpty();
    }

    /** The criteria whose own cut-off is not met: the application is refused on each. */
    public List<Criterion> eliminating() {
        return scores.stream().filter(Score::eliminates).map(Score::criterion).toList();
    }

    /** How many more points there may be once all that is unknown is established. */
    public int open() {
        return scores.stream().mapToInt(Score::open).sum();
    }

    /**
     * What one criterion gave.
     *
     * @throws IllegalArgumentException for a criterion of the spouse of who comes alone
     */
    public Score score(Criterion criterion) {
        return scores.stream()
                .filter(score -> score.criterion() == criterion)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(criterion + " is not looked at"));
    }

    /** Whether it would pass with so many more points on one criterion. */
    boolean passesWith(Criterion criterion, int more) {
        Mark employed = criterion.isEmployability() ? employability.plus(more) : employability;
        return employed.met()
                && total.plus(more).met()
                && scores.stream()
                        .noneMatch(
                                score ->
                                        score.criterion() == criterion
                                                ? score.points() + more < score.clause().cutOff()
                                                : score.eliminates());
    }
}
