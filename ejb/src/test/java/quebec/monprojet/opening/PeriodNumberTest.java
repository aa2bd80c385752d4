package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"R2026-1", "R2026-999"})
    void aRehearsalHasItsOwnForm(String text) {
        assertThat(PeriodNumber.parse(text)).get().matches(PeriodNumber::rehearsal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1", "2026-E", "2026-R1"})
    void aRealPeriodHasAnother(String text) {
        assertThat(PeriodNumber.parse(text)).get().matches(number -> !number.rehearsal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2026-0", "R2026-1000", "R2026-E", "r2026-1", "RR2026-1", "R2026"})
    void nothingElseIsANumber(String text) {
        assertThat(PeriodNumber.parse(text)).isEmpty();
    }

    @Test
    void noStandingOfARealNumberIsARehearsals() {
        PeriodStanding real = Cases.standing(0);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new PeriodStanding(
                                        real.number(),
                                        PeriodKind.REHEARSAL,
                                        real.rule(),
                                        real.cap(),
                                        0,
                                        real.opensAt(),
                                        real.closesAt(),
                                        real.publishedAt(),
                                        real.decisionNumber(),
                                        real.decisionHash(),
                                        real.outageTolerance(),
                                        null,
                                        null));
    }
}
