package quebec.monprojet.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/** Everything as it was counted at one instant. */
record Snapshot(Instant takenAt, List<Cell> cells) {

    /** Whole weeks that are shown beside the present one. */
    static final int WEEKS = 26;

    /** What second looks are told apart by, as {@code decision.look_for} has it. */
    private static final String SAMPLE = "SAMPLE";

    private static final String SENT_BACK = "SENT_BACK";

    Snapshot {
        cells = List.copyOf(cells);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first day whose moves are counted by week. */
    static LocalDate firstMonday(LocalDate today) {
        return monday(today).minusWeeks(WEEKS);
    }

    Figures of(Slice slice) {
        Snapshot part = new Snapshot(takenAt, cells.stream().filter(slice::holds).toList());
        List<Figures.Stage> waiting = part.waiting();
        List<Figures.Week> weeks = part.weeks();
        int all = waiting.stream().mapToInt(Figures.Stage::total).sum();
        return new Figures(
                takenAt,
                waiting,
                weeks,
                part.outcomes(),
                part.byAge(part.cells(Fact.TOOK)),
                part.looks(mark -> mark.startsWith(SAMPLE)),
                part.looks(mark -> !mark.startsWith(SAMPLE)),
                part.counted(Fact.NOTICE),
                part.counted(Fact.FEES),
                part.parts(Cell::period),
                part.parts(Cell::country),
                part.parts(cell -> cell.stream().name()),
                Forecast.of(all, pace(weeks), today()));
    }

    private LocalDate today() {
        return Montreal.day(takenAt);
    }

    private Stream<Cell> cells(Fact fact) {
        return cells.stream().filter(cell -> cell.fact() == fact);
    }

    private List<Figures.Stage> waiting() {
        return Arrays.stream(Status.values())
                .filter(Status::isPending)
                .map(
                        status ->
                                new Figures.Stage(
                                        status,
                                        byAge(cells(Fact.WAITING).filter(marked(status.name())))))
                .toList();
    }

    private List<Integer> byAge(Stream<Cell> counted) {
        Map<Integer, Integer> ages =
                counted.collect(groupingBy(Cell::turn, summingInt(Cell::count)));
        return IntStream.range(0, Age.values().length)
                .mapToObj(age -> ages.getOrDefault(age, 0))
                .toList();
    }

    private List<Figures.Week> weeks() {
        Map<Integer, Integer> received = byTurn(Fact.RECEIVED);
        Map<Integer, Integer> decided = byTurn(Fact.DECIDED);
        Map<Integer, Integer> left = byTurn(Fact.LEFT);
        List<Figures.Week> weeks = new ArrayList<>();
        for (LocalDate week = firstMonday(today());
                !week.isAfter(today());
                week = week.plusWeeks(1)) {
            int turn = (int) week.toEpochDay();
            weeks.add(
                    new Figures.Week(
                            week,
                            received.getOrDefault(turn, 0),
                            decided.getOrDefault(turn, 0),
                            left.getOrDefault(turn, 0)));
        }
        return weeks;
    }

    /** Of the last whole weeks; those before the first decision are no pace. */
    private static List<Integer> pace(List<Figures.Week> weeks) {
        List<Integer> whole =
                weeks.subList(0, weeks.size() - 1).stream()
                        .map(Figures.Week::decided)
                        .dropWhile(decided -> decided == 0)
                        .toList();
        return whole.subList(Math.max(0, whole.size() - Forecast.WEEKS), whole.size());
    }

    private Map<Integer, Integer> byTurn(Fact fact) {
        return cells(fact).collect(groupingBy(Cell::turn, summingInt(Cell::count)));
    }

    private List<Figures.Reasons> outcomes() {
        return Arrays.stream(Outcome.values()).map(this::reasons).toList();
    }

    /** A mark is an outcome and the codes of its clauses, with a space between. */
    private Figures.Reasons reasons(Outcome outcome) {
        Map<String, Integer> byClause = new TreeMap<>();
        int total = 0;
        for (Cell cell : cells(Fact.REASON).toList()) {
            String[] codes = cell.mark().split(" ", -1);
            if (codes[0].equals(outcome.name())) {
                total += cell.count();
                Arrays.stream(codes)
                        .skip(1)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .forEach(code -> byClause.merge(code, cell.count(), Integer::sum));
            }
        }
        return new Figures.Reasons(outcome, total, mostFirst(byClause));
    }

    private Looks looks(Predicate<String> which) {
        List<Cell> looks = cells(Fact.LOOK).filter(cell -> which.test(cell.mark())).toList();
        return new Looks(
                sum(looks.stream()),
                sum(looks.stream().filter(cell -> cell.mark().endsWith(SENT_BACK))));
    }

    private List<Figures.Counted> counted(Fact fact) {
        return mostFirst(cells(fact).collect(groupingBy(Cell::mark, summingInt(Cell::count))));
    }

    private static List<Figures.Counted> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> new Figures.Counted(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparing(Figures.Counted::count)
                                .reversed()
                                .thenComparing(Figures.Counted::code))
                .toList();
    }

    private List<Figures.Part> parts(Function<Cell, String> dimension) {
        Map<String, Integer> waiting =
                cells(Fact.WAITING).collect(groupingBy(dimension, summingInt(Cell::count)));
        Map<String, Integer> decided =
                cells(Fact.REASON).collect(groupingBy(dimension, summingInt(Cell::count)));
        return Stream.concat(waiting.keySet().stream(), decided.keySet().stream())
                .distinct()
                .map(
                        code ->
                                new Figures.Part(
                                        code,
                                        waiting.getOrDefault(code, 0),
                                        decided.getOrDefault(code, 0)))
                .sorted(
                        Comparator.comparing(Figures.Part::waiting)
                                .reversed()
                                .thenComparing(Figures.Part::code))
                .toList();
    }

    private static int sum(Stream<Cell> counted) {
        return counted.mapToInt(Cell::count).sum();
    }

    private static Predicate<Cell> marked(String mark) {
        return cell -> cell.mark().equals(mark);
    }
}
