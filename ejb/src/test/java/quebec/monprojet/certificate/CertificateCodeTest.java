package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CertificateCodeTest {

    private static final Character[] ALPHABET =
            "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                    .chars()
                    .mapToObj(letter -> (char) letter)
                    .toArray(Character[]::new);

    @Test
    void aCodeIsReadAsItIsWritten() {
        CertificateCode code = CertificateCode.random();
        assertThat(CertificateCode.parse(code.value())).contains(code);
        assertThat(CertificateCode.parse(code.grouped())).contains(code);
        assertThat(code.grouped()).matches("(.{4}-){3}.{4}");
    }

    @Test
    void lettersThatAreTakenForDigitsAreReadAsThose() {
        assertThat(CertificateCode.parse("oooo iiii LLLL 2222"))
                .contains(new CertificateCode("0000111111112222"));
    }

    @Test
    void anythingElseIsNone() {
        assertThat(CertificateCode.parse("")).isEmpty();
        assertThat(CertificateCode.parse("0000-1111-2222")).isEmpty();
        assertThat(CertificateCode.parse("0000-1111-2222-333U")).isEmpty();
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(Stream.generate(CertificateCode::random).limit(1_000))
                .doesNotHaveDuplicates()
                .extracting(code -> code.value().charAt(0))
                .as("drawn over the whole alphabet, from the first character on")
                .contains(ALPHABET);
    }
}
