package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentByPostTest {

    @Test
    void theLinesOfTheAddressStandApart() {
        var offered =
                PaymentByPost.offered(
                        Map.of(
                                "MPQ_PAYEE", "Ministre des Finances",
                                "MPQ_PAYMENT_ADDRESS", "Service des droits | 1, rue X |"));
        assertThat(offered)
                .hasValue(
                        new PaymentByPost(
                                "Ministre des Finances",
                                List.of("Service des droits", "1, rue X")));
    }

    @Test
    void whoCannotBeAddressedIsNotOffered() {
        assertThat(PaymentByPost.offered(Map.of())).isEmpty();
        assertThat(PaymentByPost.offered(Map.of("MPQ_PAYEE", "Ministre"))).isEmpty();
        assertThat(PaymentByPost.offered(Map.of("MPQ_PAYMENT_ADDRESS", "1, rue X"))).isEmpty();
    }
}
