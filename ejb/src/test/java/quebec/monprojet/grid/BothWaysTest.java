package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.NOBODY;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.accomplished;
import static quebec.monprojet.grid.Households.alone;
import static quebec.monprojet.grid.Households.couple;
import static quebec.monprojet.grid.Households.offered;

import java.util.List;
import org.junit.jupiter.api.Test;

class BothWaysTest {

    @Test
    void theOtherSpouseMayDoBetter() {
        BothWays both = BothWays.of(OF_2015, couple(NOBODY, accomplished()), FILED);
        assertThat(both.isBetterSwapped()).isTrue();
        assertThat(both.better().passes()).isTrue();
        assertThat(both.better()).isEqualTo(both.otherWay().orElseThrow());
    }

    @Test
    void onATieAllStaysAsItIs() {
        BothWays both = BothWays.of(OF_2015, couple(accomplished(), accomplished()), FILED);
        assertThat(both.isBetterSwapped()).isFalse();
        assertThat(both.better()).isSameAs(both.asIs());
    }

    @Test
    void whoComesAloneHasOneWay() {
        BothWays both = BothWays.of(OF_2015, alone(NOBODY), FILED);
        assertThat(both.otherWay()).isEmpty();
        assertThat(both.better()).isEqualTo(both.asIs());
    }

    @Test
    void anOfferCountsForThePersonItWasMadeTo() {
        Candidate pair = couple(NOBODY, offered(Region.ESTRIE, false));
        BothWays both = BothWays.of(OF_2015, pair, FILED);
        assertThat(both.asIs().score(Criterion.JOB_OFFER).points()).isZero();
        assertThat(both.otherWay().orElseThrow().score(Criterion.JOB_OFFER).points()).isEqualTo(10);
    }

    @Test
    void theOneThatPassesIsBetterThanTheOneWithMorePoints() {
        Assessment refused = assessment(60, 41);
        Assessment passing = assessment(57, 50);
        assertThat(new BothWays(refused, passing).isBetterSwapped()).isTrue();
        assertThat(new BothWays(passing, refused).isBetterSwapped()).isFalse();
    }

    private static Assessment assessment(int total, int employability) {
        return new Assessment(
                "PRTQ-2015",
                FILED,
                true,
                List.of(),
                new Mark(employability, 50, 111),
                new Mark(total, 57, 120));
    }
}
