package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awa@exemple.org\r\nBcc: autre@exemple.org",
                "awa@exemple.org\0",
                "a b@exemple.org",
                "awa@exemple.org,autre@exemple.org",
                "\"awa\"@exemple.org",
                "awa@exemple",
                "@exemple.org",
                "awa"
            })
    void whatCouldMisleadAMailServerIsNoAddress(String typed) {
        assertThat(MailAddress.typed(typed)).isEmpty();
    }

    @Test
    void spacesAroundDoNotCountAndCaseMakesNoOtherAddress() {
        assertThat(MailAddress.typed("  Awa@Exemple.ORG ").orElseThrow().key())
                .isEqualTo("awa@exemple.org");
    }

    @Test
    void accentsBeforeTheAtSignAreToldApart() {
        assertThat(MailAddress.typed("éloïse@exemple.ca")).isEmpty();
        assertThat(MailAddress.isAccented("éloïse@exemple.ca")).isTrue();
        assertThat(MailAddress.isAccented("eloise@québec.ca")).isFalse();
    }

    @Test
    void anAddressNeverShowsInALog() {
        assertThat(new MailAddress("awa@exemple.org")).hasToString("(an address)");
    }
}
