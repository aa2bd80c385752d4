package quebec.monprojet.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import quebec.monprojet.rehearsal.Plan.Fault;

class PlanTest {

    @Test
    void theBellIsTwoMinutesToSevenDaysAhead() {
        assertThat(in(Duration.ofMinutes(2)).faults()).isEmpty();
        assertThat(in(Duration.ofDays(7)).faults()).isEmpty();
        assertThat(in(Duration.ofMinutes(2).minusNanos(1)).faults())
                .containsExactly(Fault.TOO_SOON);
        assertThat(in(Duration.ofDays(7).plusNanos(1)).faults()).containsExactly(Fault.TOO_LATE);
    }

    @Test
    void itCountsFromOneToTwoHundredThousand() {
        assertThat(new Plan(1, 200_000, Duration.ofMinutes(2)).faults()).isEmpty();
        assertThat(new Plan(0, 0, Duration.ofMinutes(2)).faults())
                .containsExactly(Fault.CROWD, Fault.CAP);
        assertThat(new Plan(200_001, 1, Duration.ofMinutes(2)).faults())
                .containsExactly(Fault.CROWD);
    }

    private static Plan in(Duration opensIn) {
        return new Plan(42_000, 2_800, opensIn);
    }
}
