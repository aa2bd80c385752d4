package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void aMailAddressIsShownBare() {
        var contact = new Contact(Map.of("MPQ_CONTACT", " mailto:aide@portail.example "));
        assertThat(contact.getLink()).isEqualTo("mailto:aide@portail.example");
        assertThat(contact.getShown()).isEqualTo("aide@portail.example");
    }

    @Test
    void withoutAnAddressNothingIsShown() {
        var contact = new Contact(Map.of());
        assertThat(contact.getLink()).isNull();
        assertThat(contact.getShown()).isNull();
    }

    @Test
    void whatIsNoAddressIsNotShown() {
        assertThat(new Contact(Map.of("MPQ_CONTACT", "javascript:alert(1)")).getLink()).isNull();
        assertThat(new Contact(Map.of("MPQ_CONTACT", "aide@portail.example")).getLink()).isNull();
    }

    @Test
    void faultsInSecurityMayHaveAnAddressOfTheirOwn() {
        String everybody = "mailto:aide@portail.example";
        String faults = "https://portail.example/failles";
        assertThat(new Contact(Map.of("MPQ_CONTACT", everybody)).getSecurity())
                .isEqualTo(everybody);
        assertThat(new Contact(Map.of("MPQ_SECURITY_CONTACT", faults)).getSecurity())
                .isEqualTo(faults);
        assertThat(new Contact(Map.of()).getSecurity()).isNull();
    }
}
