package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.ClientNetwork;

class NewcomersTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");
    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.7");
    private static final ClientNetwork THERE = ClientNetwork.of("198.51.100.7");

    private final Newcomers newcomers = new Newcomers(2);

    @Test
    void beyondTheirShareTheNewcomersOfANetworkHaveOneNumberTogether() {
        newcomers.given(HERE, 1, NOON);
        assertThat(newcomers.shared(HERE, NOON)).isNull();
        newcomers.given(HERE, 2, NOON);
        assertThat(newcomers.shared(HERE, NOON)).isEqualTo(2);
        assertThat(newcomers.shared(THERE, NOON)).isNull();
    }

    @Test
    void afterAMinuteTheyHaveNumbersOfTheirOwnAgain() {
        newcomers.given(HERE, 1, NOON);
        newcomers.given(HERE, 2, NOON.plusSeconds(30));
        Instant later = NOON.plus(Visitors.CALLED).plusSeconds(1);
        assertThat(newcomers.shared(HERE, later)).isNull();
        newcomers.given(HERE, 3, later);
        assertThat(newcomers.shared(HERE, later)).isEqualTo(3);
    }

    /** What a program without cookies does to the seats, with and without this. */
    @Test
    void aProgramThatNeverShowsItsNumberTakesNoMoreThanItsShare() {
        assertThat(seatsOfACrawler(new Newcomers(Integer.MAX_VALUE))).isEqualTo(100);
        assertThat(seatsOfACrawler(new Newcomers(10))).isEqualTo(10);
    }

    private static int seatsOfACrawler(Newcomers newcomers) {
        Visitors visitors = new Visitors(100);
        for (int asked = 0; asked < 500; asked++) {
            Visitors.Standing unused = newcomers.come(visitors, null, HERE, NOON);
        }
        return visitors.inside();
    }
}
