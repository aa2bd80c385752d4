package quebec.monprojet.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.selection.Status;

/**
 * The figures as everybody may see them. What is waiting and what is decided stand each in several
 * lists with the same sum, and each list is veiled as if its sum were known. Of fewer than {@link
 * #LEAST} in all nothing is told: a list is empty then.
 *
 * @param asOf when they were counted; they change once a day
 */
public record PublicFigures(
        Instant asOf,
        List<Stage> waiting,
        List<Week> weeks,
        List<Reasons> outcomes,
        List<Published> took,
        List<Looked> looks,
        List<Part> periods,
        List<Part> countries,
        Forecast forecast) {

    /** Of fewer in all, nothing. */
    public static final int LEAST = 20;

    /** Fewer than so many persons are never told apart. */
    public static final int FEWEST = Veil.FEWEST;

    /** Weeks that are shown, the last of them whole. */
    static final int WEEKS = 12;

    public PublicFigures {
        waiting = List.copyOf(waiting);
        weeks = List.copyOf(weeks);
        outcomes = List.copyOf(outcomes);
        took = List.copyOf(took);
        looks = List.copyOf(looks);
        periods = List.copyOf(periods);
        countries = List.copyOf(countries);
    }

    /** In one status; of each {@link Age}. */
    public record Stage(Status status, Published total, List<Published> ages) {

        public Stage {
            ages = List.copyOf(ages);
        }
    }

    /** One week of Montréal. */
    public record Week(LocalDate monday, Published received, Published decided) {}

    /** Decisions of one outcome, and of each reason. */
    public record Reasons(Outcome outcome, Published total, List<Reason> reasons) {

        public Reasons {
            reasons = List.copyOf(reasons);
        }
    }

    /** Decisions for which this clause was given. */
    public record Reason(String clause, Published count) {}

    /**
     * Second looks.
     *
     * @param sample whether the decisions were drawn, rather than looked at in any case
     */
    public record Looked(boolean sample, Published confirmed, Published sentBack) {}

    /** Of one period or country. */
    public record Part(String code, Published waiting, Published decided) {

        /** Whether there is anything to see. */
        boolean tells() {
            return waiting instanceof Published.Exactly || decided instanceof Published.Exactly;
        }
    }

    static PublicFigures of(Figures figures) {
        return new PublicFigures(
                figures.takenAt(),
                figures.total() < LEAST ? List.of() : stages(figures.waiting()),
                weeks(figures.weeks()),
                figures.decided() < LEAST ? List.of() : outcomes(figures.outcomes()),
                figures.decided() < LEAST ? List.of() : veiled(figures.took()),
                looks(figures),
                parts(figures.periods()),
                parts(figures.countries()),
                figures.total() < LEAST && !(figures.forecast() instanceof Forecast.Nothing)
                        ? new Forecast.TooLittle(0)
                        : figures.forecast());
    }

    /** Of few in all, nothing. */
    private static List<Published> veiled(List<Integer> counts) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        return Optional.of(counts)
                .filter(any -> all >= LEAST)
                .flatMap(Veil::over)
                .orElseGet(() -> counts.stream().map(count -> Veil.WITHHELD).toList());
    }

    private static List<Stage> stages(List<Figures.Stage> stages) {
        Tree tree = Tree.of(stages.stream().map(Figures.Stage::ages).toList());
        return IntStream.range(0, stages.size())
                .mapToObj(
                        i ->
                                new Stage(
                                        stages.get(i).status(),
                                        tree.totals().get(i),
                                        tree.branches().get(i)))
                .toList();
    }

    private static List<Reasons> outcomes(List<Figures.Reasons> outcomes) {
        Tree tree =
                Tree.of(
                        outcomes.stream()
                                .map(
                                        outcome ->
                                                outcome.reasons().stream()
                                                        .map(Figures.Counted::count)
                                                        .toList())
                                .toList(),
                        outcomes.stream().map(Figures.Reasons::total).toList());
        List<Reasons> shown = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            List<Figures.Counted> reasons = outcomes.get(i).reasons();
            List<Published> counts = tree.branches().get(i);
            shown.add(
                    new Reasons(
                            outcomes.get(i).outcome(),
                            tree.totals().get(i),
                            IntStream.range(0, reasons.size())
                                    .mapToObj(r -> new Reason(reasons.get(r).code(), counts.get(r)))
                                    .toList()));
        }
        return shown;
    }

    private static List<Week> weeks(List<Figures.Week> weeks) {
        List<Figures.Week> last =
                weeks.subList(Math.max(0, weeks.size() - 1 - WEEKS), weeks.size() - 1);
        List<Published> received = column(last, Figures.Week::received);
        List<Published> decided = column(last, Figures.Week::decided);
        return Stream.concat(received.stream(), decided.stream())
                        .noneMatch(Published.Exactly.class::isInstance)
                ? List.of()
                : IntStream.range(0, last.size())
                        .mapToObj(
                                i ->
                                        new Week(
                                                last.get(i).monday(),
                                                received.get(i),
                                                decided.get(i)))
                        .toList();
    }

    private static <T> List<Published> column(List<T> rows, ToIntFunction<T> number) {
        return veiled(rows.stream().map(number::applyAsInt).toList());
    }

    private static List<Looked> looks(Figures figures) {
        List<Looked> looks = new ArrayList<>();
        if (figures.sample().looked() >= LEAST) {
            looks.add(looked(true, figures.sample()));
        }
        if (figures.always().looked() >= LEAST) {
            looks.add(looked(false, figures.always()));
        }
        return looks;
    }

    /** How many were looked at stands nowhere: neither number follows from the other. */
    private static Looked looked(boolean sample, Looks looks) {
        return new Looked(sample, Veil.alone(looks.confirmed()), Veil.alone(looks.sentBack()));
    }

    private static List<Part> parts(List<Figures.Part> parts) {
        List<Published> waiting = column(parts, Figures.Part::waiting);
        List<Published> decided = column(parts, Figures.Part::decided);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Part(parts.get(i).code(), waiting.get(i), decided.get(i)))
                .filter(Part::tells)
                .toList();
    }
}
