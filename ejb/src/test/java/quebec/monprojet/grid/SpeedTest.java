package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.OF_2018;
import static quebec.monprojet.grid.Households.accomplished;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpeedTest {

    private static final int ROUNDS = 200;
    private static final int EVALUATIONS_FOR_ONE_READING = 20;

    private long sum;

    /**
     * A million evaluations are seconds because the data are compiled once. Whatever machine this
     * runs on, twenty cost less than reading the data does: both are warmed up, and the middle one
     * of several measurements is compared.
     */
    @Test
    void twentyEvaluationsCostLessThanOneReadingOfTheData() {
        Candidate couple =
                new Candidate(accomplished(), accomplished(), Households.twoToddlers(), true);
        Runnable evaluating =
                () -> {
                    for (int i = 0; i < EVALUATIONS_FOR_ONE_READING; i++) {
                        sum += OF_2018.assess(couple, FILED).total().points();
                    }
                };
        Runnable reading =
                () -> sum += DataFile.shipped("grids.json", GridFile.class).read().size();
        nanos(evaluating);
        nanos(reading);
        assertThat(nanos(evaluating)).isLessThan(nanos(reading));
        assertThat(sum).isPositive();
    }

    /** The median of the rounds. */
    private static long nanos(Runnable work) {
        return LongStream.range(0, ROUNDS)
                .map(
                        round -> {
                            long begun = System.nanoTime();
                            work.run();
                            return System.nanoTime() - begun;
                        })
                .sorted()
                .toArray()[ROUNDS / 2];
    }
}
