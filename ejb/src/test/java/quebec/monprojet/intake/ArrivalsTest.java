package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Instant BELL = Instant.parse("2016-02-16T13:30:00Z");

    @Test
    void aClockThatStandsOrStepsBackTurnsNobodyAbout() {
        Arrivals arrivals = new Arrivals();
        assertThat(
                        Stream.of(BELL, BELL, BELL.minusSeconds(3), BELL.plusNanos(9))
                                .map(arrivals::next))
                .containsExactly(BELL, BELL.plusNanos(1), BELL.plusNanos(2), BELL.plusNanos(9));
    }
}
