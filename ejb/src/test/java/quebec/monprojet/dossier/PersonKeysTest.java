package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PersonKeysTest {

    private static PersonKey key(String family, String given, String number) {
        return key(family, given, number, Fixtures.BORN);
    }

    private static PersonKey key(String family, String given, String number, LocalDate born) {
        Passport held =
                new Passport(
                        number,
                        Fixtures.FRANCE,
                        Fixtures.PASSPORT.issued(),
                        Fixtures.PASSPORT.expires(),
                        null);
        return PersonKeys.of(mac(), new Names(family, given, null), born, held);
    }

    private static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void accentsCapitalsSpacesAndHyphensMakeNoOtherPerson() {
        assertThat(key("MULLER", "anais-zoe", "X12")).isEqualTo(key("Müller", "Anaïs Zoé", "X12"));
    }

    @Test
    void aRenewedPassportMakesNoOtherBearer() {
        assertThat(bearer("Müller", "Anaïs Zoé")).isEqualTo(bearer("MULLER", "anais-zoe"));
        assertThat(bearer("Müller", "Anaïs")).isNotEqualTo(bearer("Müller", "Anna"));
        assertThat(bearer("Müller", "A")).isNotEqualTo(key("Müller", "A", "X12"));
    }

    private static PersonKey bearer(String family, String given) {
        return PersonKeys.bearer(mac(), new Names(family, given, null), Fixtures.BORN);
    }

    @Test
    void namesInEachOthersFieldsMakeNoOtherPerson() {
        assertThat(key("Nguyen", "Van An", "X12")).isEqualTo(key("An", "Nguyen Van", "X12"));
    }

    @Test
    void sharpSAndTheTwoSigmasAreFolded() {
        assertThat(key("Strauß", "A", "X12")).isEqualTo(key("STRAUSS", "A", "X12"));
        assertThat(key("Παπάς", "A", "X12")).isEqualTo(key("ΠΑΠΑΣ", "A", "X12"));
    }

    @Test
    void anotherPassportOrBirthDateIsAnotherKey() {
        PersonKey one = key("Li", "Na", "X12");
        assertThat(key("Li", "Na", "X13")).isNotEqualTo(one);
        assertThat(key("Li", "Na", "X12", Fixtures.BORN.plusDays(1))).isNotEqualTo(one);
    }
}
