package quebec.monprojet.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedParcelTest {

    private static final KeyPair DESTINATION = Opened.keys(2048);
    private static final String TEXT = "{\"familyName\":\"Ruge\"}";

    private static String sealed() throws Exception {
        return SealedParcel.of(42, TEXT, SealedParcel.key(Opened.pem(DESTINATION)).orElseThrow());
    }

    @Test
    void onlyItsDestinationReadsIt() throws Exception {
        String sealed = sealed();
        assertThat(sealed).doesNotContain("Ruge");
        assertThat(Opened.text(sealed, DESTINATION)).isEqualTo(TEXT);
        assertThatThrownBy(() -> Opened.text(sealed, Opened.keys(2048)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void whatWasTouchedOnTheWayIsNotRead() throws Exception {
        String[] parts = sealed().split("\\.", -1);
        parts[0] =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\",\"transmission\":43}"
                                        .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Opened.text(String.join(".", parts), DESTINATION))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void itsNumberIsReadWithoutAKey() throws Exception {
        assertThat(SealedParcel.number(sealed())).contains(42L);
        assertThat(SealedParcel.number("n’importe quoi")).isEmpty();
        assertThat(SealedParcel.number("%%%.a.b.c.d")).isEmpty();
    }

    @Test
    void noTwoAreTheSame() throws Exception {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void whatIsNoKeyOrTooShortOneSealsNothing() {
        assertThat(SealedParcel.key("rien".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SealedParcel.key(Opened.pem(Opened.keys(1024)))).isEmpty();
    }
}
