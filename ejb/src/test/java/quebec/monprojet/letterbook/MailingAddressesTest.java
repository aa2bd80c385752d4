package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Contact;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.SectionKind;

class MailingAddressesTest {

    private static final Country LEBANON = new Country("LB");

    private static Contents living(Address address) {
        return new Contents(Map.of(SectionKind.CONTACT, new Contact(address, null)));
    }

    @Test
    void whatIsNotSaidLeavesNoLine() {
        assertThat(
                        MailingAddresses.lines(
                                living(
                                        new Address(
                                                "4, rue Hamra",
                                                "",
                                                "Beyrouth",
                                                null,
                                                " ",
                                                LEBANON))))
                .containsExactly("4, rue Hamra", "Beyrouth", "LIBAN");
    }

    @Test
    void theTownStandsWithItsRegionAndItsCode() {
        assertThat(
                        MailingAddresses.lines(
                                living(
                                        new Address(
                                                "4, rue Hamra",
                                                "2e étage",
                                                "Beyrouth",
                                                "Mont-Liban",
                                                "1103",
                                                LEBANON))))
                .containsExactly("4, rue Hamra", "2e étage", "Beyrouth Mont-Liban 1103", "LIBAN");
    }

    @Test
    void nobodyLivesNowhere() {
        assertThat(MailingAddresses.lines(new Contents(Map.of()))).isEmpty();
    }
}
