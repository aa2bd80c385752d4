package quebec.monprojet.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When the last that waits today may be decided, if the coming weeks are like the last eight. Half
 * of those weeks were better than the other half: the pace of the better ones gives the earliest
 * month, that of the others the latest. A month, never a day: nobody knows more.
 */
public sealed interface Forecast {

    /** Whole weeks that are looked at. */
    int WEEKS = 8;

    /** With fewer decisions in those weeks nothing is said. */
    int FEWEST = 20;

    /** Beyond so many weeks no month is named: ten years. */
    int FARTHEST = 520;

    /** Nobody waits. */
    record Nothing() implements Forecast {}

    /**
     * Too little is known.
     *
     * @param decided in the last weeks
     */
    record TooLittle(int decided) implements Forecast {}

    /** From month to month, both inclusive. */
    record Between(YearMonth earliest, YearMonth latest) implements Forecast {}

    /** In half of the weeks next to nothing was decided: there is no end to say. */
    record NotBefore(YearMonth earliest) implements Forecast {}

    /** At the best pace of these weeks it takes more than ten years. */
    record OutOfSight() implements Forecast {}

    /**
     * What the last weeks let expect.
     *
     * @param decided in each of the last {@link #WEEKS} whole weeks
     */
    static Forecast of(int waiting, List<Integer> decided, LocalDate today) {
        int all = decided.stream().mapToInt(Integer::intValue).sum();
        if (waiting == 0) {
            return new Nothing();
        }
        if (decided.size() < WEEKS || all < FEWEST) {
            return new TooLittle(all);
        }
        List<Integer> sorted = decided.stream().sorted().toList();
        int half = WEEKS / 2;
        int slow = sorted.subList(0, half).stream().mapToInt(Integer::intValue).sum();
        long best = weeks(waiting, all - slow);
        long worst = slow == 0 ? Long.MAX_VALUE : weeks(waiting, slow);
        if (best > FARTHEST) {
            return new OutOfSight();
        }
        YearMonth earliest = YearMonth.from(today.plusWeeks(best));
        return worst > FARTHEST
                ? new NotBefore(earliest)
                : new Between(earliest, YearMonth.from(today.plusWeeks(worst)));
    }

    /** Begun ones count whole. */
    private static long weeks(int waiting, int inHalfOfThem) {
        return ((long) waiting * (WEEKS / 2) + inHalfOfThem - 1) / inHalfOfThem;
    }
}
