package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;

class RefundRowTest {

    private static final Instant NOW = Samples.INVITED.plusSeconds(60);
    private static final InvitationRow INVITATION = Samples.invitation();

    private static RefundRow of(Incoming money) {
        return new RefundRow(
                INVITATION,
                new PaymentRow(INVITATION, money, Verdict.SECOND, NOW),
                Verdict.SECOND,
                NOW);
    }

    @Test
    void itIsConfirmedOnce() {
        RefundRow refund = of(Samples.byCheque("R-1"));
        assertThat(refund.confirm("CH-7", null, NOW)).isTrue();
        assertThat(refund.confirm("CH-8", null, NOW)).isFalse();
        assertThat(refund.view().reference()).isEqualTo("CH-7");
    }

    @Test
    void whatTheGatewayHasInHandLeavesByNoOtherHand() {
        RefundRow refund = of(Samples.byCard("T-1"));
        assertThat(refund.byHand()).isFalse();
        refund.refused();
        assertThat(refund.byHand()).isTrue();
    }

    @Test
    void nobodyTakesARefundOutOfAnothersHand() {
        RefundRow refund = of(Samples.byCheque("R-1"));
        StaffId one = new StaffId(UUID.randomUUID());
        StaffId other = new StaffId(UUID.randomUUID());
        assertThat(refund.take(one, NOW)).isTrue();
        assertThat(refund.take(other, NOW)).isFalse();
        assertThat(refund.take(one, NOW)).as("again").isTrue();
        assertThat(refund.view().isInTheHandOf(one)).isTrue();
        refund.putBack();
        assertThat(refund.take(other, NOW)).isTrue();
    }

    @Test
    void whatTheGatewayHasInHandIsNotTaken() {
        RefundRow refund = of(Samples.byCard("T-1"));
        assertThat(refund.take(new StaffId(UUID.randomUUID()), NOW)).isFalse();
        assertThat(refund.view().takenBy()).isNull();
    }

    @Test
    void whatTheGatewayTakesInHandIsAskedFor() {
        RefundRow refund = of(Samples.byCard("T-1"));
        refund.askLater(false, NOW);
        assertThat(refund.view().state()).isEqualTo(RefundState.DUE);
        refund.askLater(true, NOW);
        assertThat(refund.view().state()).isEqualTo(RefundState.ASKED);
    }

    @Test
    void whatCountsIsNotGivenBack() {
        PaymentRow paid = new PaymentRow(INVITATION, Samples.byCard("T-1"), Verdict.ACCEPTED, NOW);
        assertThatThrownBy(() -> new RefundRow(INVITATION, paid, Verdict.ACCEPTED, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
