package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChapterTest {

    private static final Instant ARRIVED = Places.BELL.plusSeconds(10);

    @Test
    void aBatchIsRecordedNow() {
        Instant now = ARRIVED.plusMillis(3);
        assertThat(Chapter.recordedAt(now, Places.BELL, arrivedAt(ARRIVED))).isEqualTo(now);
    }

    @Test
    void whenTheClockStepsBackNothingIsRecordedBeforeItArrived() {
        Instant anHourBack = ARRIVED.minusSeconds(3600);
        List<Verdict.Place> places = arrivedAt(ARRIVED.minusNanos(5), ARRIVED, Places.BELL);
        assertThat(Chapter.recordedAt(anHourBack, Instant.EPOCH, places)).isEqualTo(ARRIVED);
    }

    @Test
    void noBatchIsRecordedBeforeTheOneThatPrecedesIt() {
        Instant before = ARRIVED.plusSeconds(2);
        assertThat(Chapter.recordedAt(ARRIVED.plusSeconds(1), before, arrivedAt(ARRIVED)))
                .isEqualTo(before);
    }

    private static List<Verdict.Place> arrivedAt(Instant... arrivals) {
        return IntStream.range(0, arrivals.length)
                .mapToObj(i -> Places.place(Places.request(i, arrivals[i]), i + 1))
                .toList();
    }
}
