package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.entrance.Visitors.Standing.Inside;
import quebec.monprojet.web.entrance.Visitors.Standing.Unnumbered;
import quebec.monprojet.web.entrance.Visitors.Standing.Waiting;

class NewcomersTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");
    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.7");
    private static final ClientNetwork THERE = ClientNetwork.of("198.51.100.7");

    private final Visitors visitors = new Visitors(10);
    private final Newcomers newcomers = new Newcomers(visitors, 2);

    @Test
    void whileSeatsAreManyEverybodyOfANetworkIsLetIn() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> newcomers.come(HERE, NOON)))
                .hasOnlyElementsOfType(Inside.class);
    }

    @Test
    void onceSeatsAreScarceANetworkHasItsShareAndOthersTheirs() {
        come(5);
        assertThat(newcomers.come(HERE, NOON)).isInstanceOf(Unnumbered.class);
        assertThat(newcomers.come(THERE, NOON)).isInstanceOf(Inside.class);
        assertThat(newcomers.come(THERE, NOON)).isInstanceOf(Inside.class);
        assertThat(newcomers.come(THERE, NOON)).isInstanceOf(Unnumbered.class);
    }

    @Test
    void afterAMinuteANetworkIsGivenNumbersAgain() {
        fill();
        assertThat(newcomers.come(HERE, NOON)).isInstanceOf(Waiting.class);
        assertThat(newcomers.come(HERE, NOON.plusSeconds(30))).isInstanceOf(Waiting.class);
        assertThat(newcomers.come(HERE, NOON.plusSeconds(31))).isInstanceOf(Unnumbered.class);
        Instant later = NOON.plus(Visitors.CALLED).plusSeconds(1);
        assertThat(newcomers.come(HERE, later)).isNotInstanceOf(Unnumbered.class);
        assertThat(newcomers.come(HERE, later)).isInstanceOf(Unnumbered.class);
    }

    /** What a program does to the seats that shows every number it was given. */
    @Test
    void aProgramThatComesBackWithItsNumbersTakesNoMoreThanHalf() {
        Visitors room = new Visitors(100);
        Newcomers all = new Newcomers(room, 10);
        for (int minute = 0; minute < 9; minute++) {
            Instant now = NOON.plusSeconds(61L * minute);
            for (int asked = 0; asked < 50; asked++) {
                if (all.come(HERE, now) instanceof Inside seated) {
                    Visitors.Standing unused = room.known(seated.number(), HERE, now).orElseThrow();
                }
            }
        }
        assertThat(room.inside()).isEqualTo(50);
        assertThat(all.come(THERE, NOON.plusSeconds(600))).isInstanceOf(Inside.class);
    }

    /** What a program without cookies does to the seats, with and without this. */
    @Test
    void aProgramThatNeverShowsItsNumberTakesNoMoreThanHalf() {
        assertThat(seatsOfACrawler(Integer.MAX_VALUE)).isEqualTo(100);
        assertThat(seatsOfACrawler(10)).isEqualTo(50);
    }

    private static int seatsOfACrawler(int share) {
        Visitors room = new Visitors(100);
        Newcomers all = new Newcomers(room, share);
        for (int asked = 0; asked < 500; asked++) {
            Visitors.Standing unused = all.come(HERE, NOON);
        }
        return room.inside();
    }

    private void come(int people) {
        for (int i = 0; i < people; i++) {
            Visitors.Standing unused = newcomers.come(HERE, NOON);
        }
    }

    private void fill() {
        for (int i = 0; i < 12; i++) {
            Visitors.Standing unused = visitors.newcomer(NOON);
        }
    }
}
