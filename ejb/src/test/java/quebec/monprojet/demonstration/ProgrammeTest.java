package quebec.monprojet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T13:28:00.123456Z");

    @Test
    void bothDecisionsKeepTheRulesOfRealOnes() {
        assertThat(Programme.capped(NOW, 10, 12).faults()).isEmpty();
        assertThat(Programme.exempt(NOW).faults()).isEmpty();
    }

    @Test
    void thePeriodOpensAtAFullSecondAndNotSooner() {
        assertThat(Programme.capped(NOW, 10, 12).opensAt())
                .isEqualTo(Instant.parse("2026-11-24T13:28:01Z"));
    }

    @Test
    void aPeriodIsNumberedByItsYearInMontreal() {
        Instant newYearInLondon = Instant.parse("2027-01-01T02:00:00Z");
        assertThat(Programme.capped(newYearInLondon, 10, 12).period().value()).isEqualTo("2026-1");
    }
}
