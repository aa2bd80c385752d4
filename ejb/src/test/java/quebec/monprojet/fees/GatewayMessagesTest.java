package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class GatewayMessagesTest {

    private static final GatewayNotice NOTICE =
            new GatewayNotice(
                    new AttemptId(UUID.randomUUID()),
                    Samples.NUMBER.value(),
                    Samples.OWED,
                    GatewayNotice.Outcome.PAID,
                    "BE-1234",
                    Samples.INVITED);

    private static final SignedMessage SENT =
            SignedMessage.of(SignedMessage.Kind.NOTICE, NOTICE.document(), key("ours"));

    private static Mac key(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheGatewaySignsIsReadAsItWasSaid() {
        assertThat(SENT.read(SignedMessage.Kind.NOTICE, key("ours")).flatMap(GatewayNotice::of))
                .contains(NOTICE);
    }

    @Test
    void anAmountThatWasChangedOnTheWayIsNotRead() {
        var changed = new SignedMessage(SENT.body().replace("127100", "100"), SENT.signature());
        assertThat(changed.body()).isNotEqualTo(SENT.body());
        assertThat(changed.read(SignedMessage.Kind.NOTICE, key("ours"))).isEmpty();
    }

    @Test
    void anotherKeyIsNobodys() {
        assertThat(SENT.read(SignedMessage.Kind.NOTICE, key("theirs"))).isEmpty();
        assertThat(new SignedMessage(SENT.body(), "").read(SignedMessage.Kind.NOTICE, key("ours")))
                .isEmpty();
    }

    @Test
    void anOrderSentBackIsNoNotice() {
        assertThat(SENT.read(SignedMessage.Kind.ORDER, key("ours"))).isEmpty();
    }

    @Test
    void aSignedMessageThatIsNoNoticeIsNone() {
        var other =
                SignedMessage.of(SignedMessage.Kind.NOTICE, Map.of("attempt", "none"), key("ours"));
        assertThat(other.read(SignedMessage.Kind.NOTICE, key("ours")).flatMap(GatewayNotice::of))
                .isEmpty();
    }

    @Test
    void nothingIsNoPayment() {
        var nothing = NOTICE.document();
        nothing.put("cents", 0);
        assertThat(
                        SignedMessage.of(SignedMessage.Kind.NOTICE, nothing, key("ours"))
                                .read(SignedMessage.Kind.NOTICE, key("ours"))
                                .flatMap(GatewayNotice::of))
                .isEmpty();
    }

    @Test
    void anotherCurrencyIsNoPayment() {
        var dollars = NOTICE.document();
        dollars.put("currency", "USD");
        assertThat(
                        SignedMessage.of(SignedMessage.Kind.NOTICE, dollars, key("ours"))
                                .read(SignedMessage.Kind.NOTICE, key("ours"))
                                .flatMap(GatewayNotice::of))
                .isEmpty();
    }
}
