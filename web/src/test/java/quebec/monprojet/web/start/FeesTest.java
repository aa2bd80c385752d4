package quebec.monprojet.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FeesTest {

    @Test
    void areThoseOf2016UntilTheEnvironmentNamesOthers() {
        Fees fees = new Fees(Map.of());
        assertThat(fees.known()).isTrue();
        assertThat(fees.year() + " " + fees.applicant() + " " + fees.each())
                .isEqualTo("2016 773 166");
    }

    @Test
    void ofAYearWithoutItsAmountsAreNotShown() {
        assertThat(new Fees(Map.of("MPQ_FEES_YEAR", "2027")).known()).isFalse();
    }

    @Test
    void ofALaterYearAreShownWhole() {
        Fees fees =
                new Fees(
                        Map.of(
                                "MPQ_FEES_YEAR", "2027",
                                "MPQ_FEES_APPLICANT", "950",
                                "MPQ_FEES_FAMILY_MEMBER", "204"));
        assertThat(fees.known()).isTrue();
        assertThat(fees.applicant()).isEqualTo("950");
    }
}
