package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PassTest {

    private final Pass here = new Pass(UUID.randomUUID());

    @Test
    void aNumberComesBackAsItWasGiven() {
        assertThat(here.read(here.of(42, mac("secret")), mac("secret"))).contains(42L);
    }

    @Test
    void whatThisRoomDidNotGiveIsNoPass() {
        String elsewhere = new Pass(UUID.randomUUID()).of(42, mac("secret"));
        assertThat(here.read(elsewhere, mac("secret"))).isEmpty();
        assertThat(here.read(here.of(42, mac("another")), mac("secret"))).isEmpty();
        assertThat(here.read("no pass at all", mac("secret"))).isEmpty();
        assertThat(here.read("", mac("secret"))).isEmpty();
    }

    private static Mac mac(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            key.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                            "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
