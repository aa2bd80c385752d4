package quebec.monprojet.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class OfferTokenTest {

    private static final MandateId MANDATE = new MandateId(new UUID(3, 4));

    private static Mac mac(int key) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[] {(byte) key}, "HmacSHA256"));
        return mac;
    }

    @Test
    void aTokenNamesItsMandate() throws Exception {
        String token = OfferToken.of(MANDATE, mac(1));
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(OfferToken.read(token, mac(1))).contains(MANDATE);
        assertThat(OfferToken.page(MANDATE, mac(1))).endsWith("=" + token);
    }

    @Test
    void whatWasNotMadeHereNamesNothing() throws Exception {
        String token = OfferToken.of(MANDATE, mac(1));
        assertThat(OfferToken.read(token, mac(2))).isEmpty();
        assertThat(OfferToken.read("B" + token.substring(1), mac(1))).isEmpty();
        assertThat(OfferToken.read(token.substring(0, 42) + "!", mac(1))).isEmpty();
        assertThat(OfferToken.read("", mac(1))).isEmpty();
        assertThat(OfferToken.read("x".repeat(10_000), mac(1))).isEmpty();
    }

    /** The last letter holds two bits that no byte needs: one spelling is good, not four. */
    @Test
    void aTokenHasOneSpelling() throws Exception {
        String token = OfferToken.of(MANDATE, mac(1));
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        long good =
                alphabet.chars()
                        .mapToObj(last -> token.substring(0, 42) + (char) last)
                        .filter(
                                each -> {
                                    try {
                                        return OfferToken.read(each, mac(1)).isPresent();
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                        .count();
        assertThat(good).isEqualTo(1);
    }
}
