package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:30:00Z");
    private static final MailAddress ADDRESS = new MailAddress("awa@exemple.org");

    @Test
    void aTokenLeadsBackToItsLink() throws Exception {
        var link = UUID.randomUUID();
        assertThat(LinkToken.read(LinkToken.of(link, mac()), mac())).contains(link);
    }

    @Test
    void aForgedTokenLeadsNowhere() throws Exception {
        var token = LinkToken.of(UUID.randomUUID(), mac());
        assertThat(LinkToken.read((token.charAt(0) == 'A' ? "B" : "A") + token.substring(1), mac()))
                .isEmpty();
        assertThat(LinkToken.read("", mac())).isEmpty();
        assertThat(LinkToken.read("\0".repeat(43), mac())).isEmpty();
    }

    @Test
    void aLinkOpensOnceAndNotAfterItsTime() {
        var link = settled(Purpose.CHANGE_ADDRESS);
        assertThat(link.opens(Purpose.CHANGE_ADDRESS, NOW)).isTrue();
        assertThat(link.opens(Purpose.RESET_PASSWORD, NOW)).isFalse();
        assertThat(link.opens(Purpose.CHANGE_ADDRESS, NOW.plus(Duration.ofHours(24)))).isFalse();
        link.use(NOW);
        assertThat(link.opens(Purpose.CHANGE_ADDRESS, NOW)).isFalse();
    }

    @Test
    void aLinkThatIsOverIsWorthNoLetterAndAChangeThatWasMadeIs() {
        var link = settled(Purpose.RESET_PASSWORD);
        assertThat(link.mayBeWrittenAbout(NOW)).isTrue();
        assertThat(link.mayBeWrittenAbout(NOW.plus(Duration.ofHours(2)))).isFalse();
        link.use(NOW);
        assertThat(link.mayBeWrittenAbout(NOW)).isFalse();
        assertThat(
                        settled(Purpose.PASSWORD_CHANGED)
                                .mayBeWrittenAbout(NOW.plus(Duration.ofDays(3))))
                .isTrue();
    }

    private static Link settled(Purpose purpose) {
        return Link.settled(purpose, new AccountId(UUID.randomUUID()), ADDRESS, Language.FR, NOW);
    }

    @Test
    void aCodeBearsFiveTries() {
        var link = Link.wished(Purpose.CONFIRM_ADDRESS, ADDRESS, Language.FR, null, NOW);
        for (int i = 0; i < Link.MOST_TRIES; i++) {
            assertThat(link.mayTry()).isTrue();
        }
        assertThat(link.mayTry()).isFalse();
    }

    private static Mac mac() throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        return mac;
    }
}
