package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.entrance.Visitors.Standing;
import quebec.monprojet.web.entrance.Visitors.Standing.Inside;
import quebec.monprojet.web.entrance.Visitors.Standing.Unnumbered;

/** A hundred seats, of which ten are the share of a network. */
class ShareOfANetworkTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");
    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.7");
    private static final ClientNetwork THERE = ClientNetwork.of("198.51.100.7");

    private final Visitors visitors = new Visitors(100, 10);

    @Test
    void whileSeatsAreManyEverybodyOfANetworkIsLetIn() {
        assertThat(come(50, NOON)).hasOnlyElementsOfType(Inside.class);
    }

    @Test
    void onceSeatsAreScarceWhoHasAShareGetsNoMoreAndOthersDo() {
        List<Standing> unused = come(50, NOON);
        assertThat(visitors.newcomer(HERE, NOON)).isInstanceOf(Unnumbered.class);
        for (int other = 0; other < 10; other++) {
            assertThat(visitors.newcomer(THERE, NOON)).isInstanceOf(Inside.class);
        }
        assertThat(visitors.newcomer(THERE, NOON)).isInstanceOf(Unnumbered.class);
    }

    @Test
    void whoComesInIsCountedOnce() {
        fill(60);
        for (int one = 0; one < 10; one++) {
            Inside seat = (Inside) visitors.newcomer(HERE, NOON);
            assertThat(visitors.known(seat.number(), HERE, NOON)).contains(seat);
        }
        assertThat(visitors.newcomer(HERE, NOON)).isInstanceOf(Unnumbered.class);
        visitors.leave(61);
        assertThat(visitors.newcomer(HERE, NOON)).isInstanceOf(Inside.class);
    }

    @Test
    void whoGoesStraightToTheButtonIsNoLongerCounted() {
        fill(60);
        for (int one = 0; one < 30; one++) {
            Standing seat = visitors.newcomer(HERE, NOON);
            assertThat(seat).isInstanceOf(Inside.class);
            visitors.leave(seat.given().orElseThrow());
        }
    }

    /** Everybody of one network queues for a full room; the share lets ten of them in at a time. */
    @Test
    void whoseTurnCameWhileTheirNetworkHadItsShareComesNextAndNotLast() {
        Visitors room = new Visitors(20, 10);
        List<Long> mine = new ArrayList<>();
        for (int one = 0; one < 20; one++) {
            ClientNetwork network = ClientNetwork.of("10." + one + ".0.1");
            long number = room.newcomer(network, NOON).given().orElseThrow();
            assertThat(room.known(number, network, NOON)).isPresent();
        }
        Instant later = NOON;
        for (int one = 0; one < 12; one++) {
            later = later.plusSeconds(7);
            mine.add(room.newcomer(HERE, later).given().orElseThrow());
        }
        later = later.plus(Visitors.CALLED).plusSeconds(1);
        for (long number = 1; number <= 20; number++) {
            room.leave(number);
        }
        for (long number : mine.subList(0, 10)) {
            assertThat(room.known(number, HERE, later)).contains(new Inside(number));
        }
        long heldBack = mine.get(10);
        assertThat(room.known(heldBack, HERE, later)).contains(new Unnumbered());
        for (int one = 0; one < 50; one++) {
            Standing unused = room.newcomer(ClientNetwork.of("11." + one + ".0.1"), later);
        }
        room.leave(mine.get(0));
        assertThat(room.known(heldBack, HERE, later)).contains(new Inside(heldBack));
        assertThat(room.known(mine.get(11), HERE, later)).contains(new Unnumbered());
    }

    /** What a program without cookies does to the seats, with and without a share. */
    @Test
    void aProgramThatNeverShowsItsNumbersTakesNoMoreThanHalf() {
        assertThat(seatsOfAForgetter(new Visitors(100, Integer.MAX_VALUE))).isEqualTo(100);
        assertThat(seatsOfAForgetter(visitors)).isEqualTo(50);
    }

    /** For ten minutes it queues for a full room, then everybody else leaves. */
    @Test
    void aProgramThatShowsEveryNumberIsSeatedUpToItsShare() {
        assertThat(seatsOfAQueuer(new Visitors(100, Integer.MAX_VALUE))).isEqualTo(100);
        assertThat(seatsOfAQueuer(visitors)).isLessThanOrEqualTo(50);
    }

    private static int seatsOfAForgetter(Visitors room) {
        for (int asked = 0; asked < 500; asked++) {
            Standing unused = room.newcomer(HERE, NOON);
        }
        return room.inside();
    }

    private static int seatsOfAQueuer(Visitors room) {
        List<Long> others = new ArrayList<>();
        for (int one = 0; one < 100; one++) {
            ClientNetwork network = ClientNetwork.of("10." + one + ".0.1");
            long number = room.newcomer(network, NOON).given().orElseThrow();
            assertThat(room.known(number, network, NOON)).isPresent();
            others.add(number);
        }
        List<Long> mine = new ArrayList<>();
        for (int second = 0; second < 540; second++) {
            Instant now = NOON.plusSeconds(second);
            room.newcomer(HERE, now).given().ifPresent(mine::add);
        }
        others.forEach(room::leave);
        Instant now = NOON.plusSeconds(541);
        int seated = 0;
        for (long number : mine) {
            if (room.known(number, HERE, now).orElseThrow() instanceof Inside) {
                seated++;
            }
        }
        return seated;
    }

    private List<Standing> come(int people, Instant now) {
        List<Standing> standings = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            standings.add(visitors.newcomer(HERE, now));
        }
        return standings;
    }

    /** By so many, ten of a network. */
    private void fill(int people) {
        for (int one = 0; one < people; one++) {
            ClientNetwork from = ClientNetwork.of("10." + one / 10 + ".0.1");
            Standing unused = visitors.newcomer(from, NOON);
        }
    }
}
