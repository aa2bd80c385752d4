package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.entrance.Visitors.Standing.Inside;
import quebec.monprojet.web.entrance.Visitors.Standing.Waiting;

class VisitorsTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");

    private final Visitors visitors = new Visitors(2);

    @Test
    void whileThereIsRoomEverybodyIsLetIn() {
        assertThat(visitors.come(null, NOON)).isEqualTo(new Inside(1));
        assertThat(visitors.come(null, NOON)).isEqualTo(new Inside(2));
        assertThat(visitors.come(1L, NOON)).isEqualTo(new Inside(1));
        assertThat(visitors.inside()).isEqualTo(2);
    }

    @Test
    void whoComesLaterWaitsInOrderAndKeepsTheirPlace() {
        fill();
        assertThat(place(null)).isEqualTo(1);
        assertThat(place(null)).isEqualTo(2);
        assertThat(place(4L)).isEqualTo(2);
        assertThat(place(3L)).isEqualTo(1);
        assertThat(visitors.waiting()).isEqualTo(2);
    }

    @Test
    void whoIsNextIsCalledInWhenSomebodyLeaves() {
        fill();
        visitors.come(null, NOON);
        visitors.come(null, NOON);
        visitors.leave(1);
        assertThat(place(4L)).isEqualTo(1);
        assertThat(visitors.come(3L, NOON)).isEqualTo(new Inside(3));
    }

    @Test
    void whoDoesNothingForLongLosesTheirSeatToWhoWaits() {
        fill();
        visitors.come(null, NOON);
        Instant later = NOON.plus(Visitors.IDLE).plusSeconds(1);
        assertThat(visitors.come(3L, later)).isEqualTo(new Inside(3));
        assertThat(visitors.come(1L, later)).isInstanceOf(Inside.class);
        assertThat(visitors.come(2L, later)).isInstanceOf(Waiting.class);
    }

    @Test
    void whoIsCalledAndDoesNotComeIsNoLongerWaitedFor() {
        fill();
        visitors.come(null, NOON);
        visitors.come(null, NOON);
        visitors.leave(1);
        assertThat(visitors.come(4L, NOON)).isInstanceOf(Waiting.class);
        Instant later = NOON.plus(Visitors.CALLED).plusSeconds(1);
        assertThat(visitors.come(4L, later)).isEqualTo(new Inside(4));
    }

    @Test
    void aNumberThatWasNeverGivenIsNoNumber() {
        fill();
        assertThat(visitors.come(4_000L, NOON)).isInstanceOf(Waiting.class);
        assertThat(visitors.waiting()).isEqualTo(1);
    }

    @Test
    void theEstimateFollowsFromWhoWasCalledInLately() {
        fill();
        visitors.come(null, NOON);
        visitors.come(null, NOON);
        visitors.come(null, NOON);
        assertThat(((Waiting) visitors.come(5L, NOON)).estimate()).isEmpty();
        visitors.leave(1);
        Waiting fifth = (Waiting) visitors.come(5L, NOON.plusSeconds(20));
        assertThat(fifth.place()).isEqualTo(2);
        assertThat(fifth.estimate()).contains(Duration.ofSeconds(40));
    }

    @Test
    void aNewcomerWhoNeverShowsTheirNumberKeepsNoSeatForLong() {
        visitors.come(null, NOON);
        visitors.come(null, NOON);
        Instant later = NOON.plus(Visitors.CALLED).plusSeconds(1);
        assertThat(visitors.come(null, later)).isEqualTo(new Inside(3));
        assertThat(visitors.inside()).isEqualTo(1);
    }

    private void fill() {
        visitors.come(null, NOON);
        visitors.come(null, NOON);
        visitors.come(1L, NOON);
        visitors.come(2L, NOON);
    }

    private long place(Long number) {
        return ((Waiting) visitors.come(number, NOON)).place();
    }
}
