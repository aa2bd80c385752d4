package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Factor 2: months of paid work above level D in the five years before filing. Jobs held at once
 * make at most one full-time job; part time counts at its share. The last rule, and that unpaid
 * work gives nothing, are ours: no source at hand tells them.
 */
final class Experience {

    private static final int YEARS = 5;

    /**
     * The fewest days that so many months in a row ever have. Days are counted, and not months,
     * since jobs begin and end on any day; who worked whole months by the calendar always has them.
     */
    private static final int[] SHORTEST =
            IntStream.rangeClosed(0, 12 * YEARS).map(Experience::shortest).toArray();

    private final Clause clause;
    private final Bands bands;

    Experience(Clause clause) {
        this.clause = clause;
        this.bands = Bands.of(clause.nodes().values());
    }

    Score of(Person person, LocalDate filedOn) {
        return Score.of(clause, bands.at(months(person, filedOn)));
    }

    /** The next band that gives more. */
    Optional<Bands.Band> better(Person person, LocalDate filedOn) {
        return bands.better(months(person, filedOn));
    }

    static int months(Person person, LocalDate filedOn) {
        long worked = percentDays(person, filedOn);
        int months = 0;
        while (months + 1 < SHORTEST.length
                && worked >= (long) SHORTEST[months + 1] * Employment.FULL_TIME) {
            months++;
        }
        return months;
    }

    private static long percentDays(Person person, LocalDate filedOn) {
        List<Span> spans =
                person.employments().stream()
                        .filter(job -> job.paid() && job.level() != SkillLevel.D)
                        .map(job -> Span.of(job, filedOn))
                        .filter(span -> span.from() < span.until())
                        .toList();
        long[] edges =
                spans.stream()
                        .flatMapToLong(span -> LongStream.of(span.from(), span.until()))
                        .sorted()
                        .toArray();
        long sum = 0;
        for (int i = 1; i < edges.length; i++) {
            sum += (edges[i] - edges[i - 1]) * percentOn(edges[i - 1], spans);
        }
        return sum;
    }

    private static int percentOn(long day, List<Span> spans) {
        int percent = 0;
        for (Span span : spans) {
            if (span.from() <= day && day < span.until()) {
                percent += span.percent();
            }
        }
        return Math.min(Employment.FULL_TIME, percent);
    }

    /** The part of a job inside the window, in days of the epoch; the last is not in it. */
    private record Span(long from, long until, int percent) {

        static Span of(Employment job, LocalDate filedOn) {
            long opens = filedOn.minusYears(YEARS).toEpochDay();
            long closes = filedOn.toEpochDay();
            LocalDate to = job.to();
            long ended = to == null ? closes : to.toEpochDay() + 1;
            return new Span(
                    Math.max(opens, job.from().toEpochDay()),
                    Math.min(closes, ended),
                    job.percent());
        }
    }

    private static int shortest(int months) {
        LocalDate january = LocalDate.of(2013, 1, 1);
        return IntStream.range(0, 48)
                .mapToObj(january::plusMonths)
                .mapToInt(
                        first -> (int) (first.plusMonths(months).toEpochDay() - first.toEpochDay()))
                .min()
                .orElseThrow();
    }
}
