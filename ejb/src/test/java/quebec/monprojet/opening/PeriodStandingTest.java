package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.BELL;
import static quebec.monprojet.opening.Cases.CLOSING;
import static quebec.monprojet.opening.Cases.standing;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PeriodStandingTest {

    private static final Suspension STOPPED =
            new Suspension(BELL.plusSeconds(5), Suspension.Cause.DECIDED, Cases.REASON);

    @Test
    void isOpenFromItsInstantAndNotANanosecondBefore() {
        assertThat(standing(0).stateAt(BELL.minusNanos(1))).isEqualTo(State.ANNOUNCED);
        assertThat(standing(0).stateAt(BELL)).isEqualTo(State.OPEN);
    }

    @Test
    void isOpenToTheLastNanosecondBeforeClosing() {
        assertThat(standing(99).stateAt(CLOSING.minusNanos(1))).isEqualTo(State.OPEN);
        assertThat(standing(99).stateAt(CLOSING)).isEqualTo(State.CLOSED);
    }

    @Test
    void isFullWithItsLastPlace() {
        assertThat(standing(99).stateAt(BELL)).isEqualTo(State.OPEN);
        assertThat(standing(100).stateAt(BELL)).isEqualTo(State.FULL);
        assertThat(standing(100).remaining()).isZero();
    }

    @Test
    void isSuspendedHoweverLateTheClock() {
        assertThat(standing(3, STOPPED).stateAt(BELL)).isEqualTo(State.SUSPENDED);
        assertThat(standing(3, STOPPED).stateAt(CLOSING.minusNanos(1))).isEqualTo(State.SUSPENDED);
    }

    @Test
    void isOverWhenFullOrPastItsWindowSuspendedOrNot() {
        assertThat(standing(100, STOPPED).stateAt(BELL.plusSeconds(60))).isEqualTo(State.FULL);
        assertThat(standing(3, STOPPED).stateAt(CLOSING)).isEqualTo(State.CLOSED);
    }

    @Test
    void anExemptStreamOpensAndNeverCloses() {
        PeriodStanding exempt = Cases.exemptStanding();
        assertThat(exempt.stateAt(BELL.minusNanos(1))).isEqualTo(State.ANNOUNCED);
        assertThat(exempt.stateAt(BELL.plus(Duration.ofDays(4000)))).isEqualTo(State.OPEN);
    }
}
