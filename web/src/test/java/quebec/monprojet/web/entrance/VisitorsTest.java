package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.entrance.Visitors.Standing.Inside;
import quebec.monprojet.web.entrance.Visitors.Standing.Waiting;

class VisitorsTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");

    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.7");

    private final Visitors visitors = new Visitors(2, Integer.MAX_VALUE);

    @Test
    void whileThereIsRoomEverybodyIsLetIn() {
        assertThat(come(null, NOON)).isEqualTo(new Inside(1));
        assertThat(come(null, NOON)).isEqualTo(new Inside(2));
        assertThat(come(1L, NOON)).isEqualTo(new Inside(1));
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
        come(null, NOON);
        come(null, NOON);
        visitors.leave(1);
        assertThat(place(4L)).isEqualTo(1);
        assertThat(come(3L, NOON)).isEqualTo(new Inside(3));
    }

    @Test
    void whoDoesNothingForLongLosesTheirSeatToWhoWaits() {
        fill();
        come(null, NOON);
        Instant later = NOON.plus(Visitors.IDLE).plusSeconds(1);
        assertThat(come(3L, later)).isEqualTo(new Inside(3));
        assertThat(come(1L, later)).isInstanceOf(Inside.class);
        assertThat(come(2L, later)).isInstanceOf(Waiting.class);
    }

    @Test
    void whoTypedForLongSitsAgainWithWhatTheyTyped() {
        come(null, NOON);
        Instant typed = NOON.plus(Visitors.CALLED).plusSeconds(10);
        come(null, typed);
        come(null, typed);
        visitors.sitAgain(1, HERE, typed);
        assertThat(come(1L, typed)).isEqualTo(new Inside(1));
        visitors.sitAgain(4, HERE, typed);
        assertThat(visitors.known(4, HERE, typed)).isEmpty();
    }

    @Test
    void whoIsCalledAndDoesNotComeIsNoLongerWaitedFor() {
        fill();
        come(null, NOON);
        come(null, NOON);
        visitors.leave(1);
        assertThat(come(4L, NOON)).isInstanceOf(Waiting.class);
        Instant later = NOON.plus(Visitors.CALLED).plusSeconds(1);
        assertThat(come(4L, later)).isEqualTo(new Inside(4));
    }

    @Test
    void aNumberThatWasNeverGivenIsNoNumber() {
        fill();
        assertThat(visitors.known(4_000L, HERE, NOON)).isEmpty();
        assertThat(visitors.waiting()).isZero();
    }

    @Test
    void whoLeftIsKnownToHaveBeenCalled() {
        fill();
        visitors.leave(1);
        assertThat(visitors.known(1, HERE, NOON)).isEmpty();
        assertThat(visitors.wasCalled(1)).isTrue();
        assertThat(visitors.wasCalled(3)).isFalse();
    }

    @Test
    void theEstimateFollowsFromWhoWasCalledInLately() {
        fill();
        come(null, NOON);
        come(null, NOON);
        come(null, NOON);
        assertThat(((Waiting) come(5L, NOON)).estimate()).isEmpty();
        visitors.leave(1);
        Waiting fifth = (Waiting) come(5L, NOON.plusSeconds(20));
        assertThat(fifth.place()).isEqualTo(2);
        assertThat(fifth.estimate()).contains(Duration.ofSeconds(40));
    }

    @Test
    void aNewcomerWhoNeverShowsTheirNumberKeepsNoSeatForLong() {
        come(null, NOON);
        come(null, NOON);
        Instant later = NOON.plus(Visitors.CALLED).plusSeconds(1);
        assertThat(come(null, later)).isEqualTo(new Inside(3));
        assertThat(visitors.inside()).isEqualTo(1);
    }

    private Visitors.Standing come(Long number, Instant now) {
        return Optional.ofNullable(number)
                .flatMap(carried -> visitors.known(carried, HERE, now))
                .orElseGet(() -> visitors.newcomer(HERE, now));
    }

    private void fill() {
        come(null, NOON);
        come(null, NOON);
        come(1L, NOON);
        come(2L, NOON);
    }

    private long place(Long number) {
        return ((Waiting) come(number, NOON)).place();
    }
}
