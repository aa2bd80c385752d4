package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Instant BELL = Instant.parse("2016-02-16T13:30:00Z");

    @Test
    void aClockThatStandsOrStepsBackTurnsNobodyAbout() {
        Deque<Instant> told =
                new ArrayDeque<>(List.of(BELL, BELL, BELL.minusSeconds(3), BELL.plusNanos(9)));
        Arrivals arrivals = new Arrivals(clock(told::remove));
        assertThat(
                        Stream.generate(
                                        () ->
                                                arrivals.stamped(
                                                        WorkedVector.ask(1).request().ticket()))
                                .limit(4)
                                .map(Request::arrivedAt))
                .containsExactly(BELL, BELL.plusNanos(1), BELL.plusNanos(2), BELL.plusNanos(9));
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
