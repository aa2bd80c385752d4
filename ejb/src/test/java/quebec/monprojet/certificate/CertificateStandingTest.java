package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.certificate.Samples.APPLICANT;
import static quebec.monprojet.certificate.Samples.OFFICER;
import static quebec.monprojet.certificate.Samples.OTHER;
import static quebec.monprojet.certificate.Samples.draft;
import static quebec.monprojet.certificate.Samples.ended;
import static quebec.monprojet.certificate.Samples.facts;
import static quebec.monprojet.certificate.Samples.issued;
import static quebec.monprojet.certificate.Samples.typed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateStandingTest {

    private static final LocalDate LAST = LocalDate.of(2019, 9, 1);
    private static final Certificate ISSUED = issued(draft(APPLICANT, facts("Ana", 1)), 42);

    @Test
    void itHoldsUntilTheEndOfItsLastDay() {
        assertThat(ISSUED.standing(LAST)).isEqualTo(Standing.VALID);
        assertThat(ISSUED.standing(LAST.plusDays(1))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void whatEndedHoldsNoMoreHoweverFreshItIs() {
        for (Ending how : Ending.values()) {
            assertThat(ended(ISSUED, how).standing(LAST.minusYears(2)))
                    .isEqualTo(Standing.valueOf(how.name()));
        }
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatIsValidAndOfNothingElse() {
        Certificate correction = typed(Cause.CORRECTION, ISSUED, OFFICER);
        assertThat(correction.mayFollow(ISSUED)).isTrue();
        for (Ending how : Ending.values()) {
            assertThat(correction.mayFollow(ended(ISSUED, how))).isFalse();
        }
    }

    @Test
    void onlyWhatWasCancelledIsFollowedAnew() {
        Certificate anew = typed(Cause.ANEW, ISSUED, OFFICER);
        assertThat(anew.mayFollow(ended(ISSUED, Ending.CANCELLED))).isTrue();
        assertThat(anew.mayFollow(ISSUED)).isFalse();
        assertThat(anew.mayFollow(ended(ISSUED, Ending.REPLACED))).isFalse();
    }

    @Test
    void whatADecisionDrewUpNobodyTyped() {
        assertThat(ISSUED.isTyped()).isFalse();
        assertThat(ISSUED.isTypedBy(OFFICER)).isFalse();
        assertThat(typed(Cause.CORRECTION, ISSUED, OFFICER).isTypedBy(OTHER)).isFalse();
    }

    @Test
    void aNumberHasEightDigitsOnThePaper() {
        assertThat(ISSUED.issued().orElseThrow().said()).isEqualTo("CSQ-00000042");
    }

    @Test
    void factsAreReadAsTheyWereWritten() {
        Facts facts = facts("Ana", 3);
        assertThat(Facts.read(Facts.SCHEMA, facts.document())).isEqualTo(facts);
    }
}
