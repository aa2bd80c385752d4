package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quebec.monprojet.grid.Certainty;

class CertificateTermsTest {

    private static final CertificateTerms SHIPPED =
            CertificateTerms.read(TermsInForce.FILE.shipped());

    @Test
    void aCertificateOf2016HoldsThirtySixMonths() {
        assertThat(SHIPPED.expiry(LocalDate.of(2016, 9, 1), null))
                .isEqualTo(LocalDate.of(2019, 9, 1));
    }

    @Test
    void oneOfTodayHoldsTwentyFourWhichIsToBeConfirmed() {
        LocalDate day = LocalDate.of(2026, 2, 28);
        assertThat(SHIPPED.expiry(day, null)).isEqualTo(LocalDate.of(2028, 2, 28));
        assertThat(SHIPPED.on(day).certainty()).isEqualTo(Certainty.L);
    }

    @Test
    void aChildAddedLaterHoldsAsLongAsTheFamily() {
        LocalDate family = LocalDate.of(2019, 9, 1);
        assertThat(SHIPPED.expiry(LocalDate.of(2017, 1, 1), family)).isEqualTo(family);
    }

    @Test
    void termsWithoutAnyValidityAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                CertificateTerms.read(
                                        "{\"unit\":null,\"validity\":[],\"later\":null}"));
    }
}
