package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.BELL;
import static quebec.monprojet.opening.Cases.TOLERANCE;
import static quebec.monprojet.opening.Cases.locked;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final Instant ALIVE = BELL.plusSeconds(30);

    @Test
    void aSilenceAsLongAsTheToleranceIsForgiven() {
        assertThat(Outage.endingAnOpening(locked(7, ALIVE), ALIVE.plus(TOLERANCE))).isEmpty();
    }

    @Test
    void aNanosecondMoreEndsTheOpening() {
        Instant late = ALIVE.plus(TOLERANCE).plusNanos(1);
        assertThat(Outage.endingAnOpening(locked(7, ALIVE), late))
                .contains(new Incident(ALIVE, late, 7));
    }

    @Test
    void nobodyThereForTheBellIsAnOutageSinceTheBell() {
        Instant late = BELL.plus(TOLERANCE).plusSeconds(1);
        assertThat(Outage.endingAnOpening(locked(0, null), late))
                .contains(new Incident(BELL, late, 0));
        assertThat(Outage.endingAnOpening(locked(0, BELL.minusSeconds(9000)), late))
                .contains(new Incident(BELL, late, 0));
    }

    @Test
    void silenceBeforeTheBellAndOnceItIsFullEndsNothing() {
        assertThat(Outage.endingAnOpening(locked(0, null), BELL.minusNanos(1))).isEmpty();
        assertThat(
                        Outage.endingAnOpening(
                                locked(100, ALIVE), ALIVE.plus(TOLERANCE.multipliedBy(2))))
                .isEmpty();
    }

    @Test
    void anExemptStreamSurvivesAnySilence() {
        LockedPeriod exempt = new LockedPeriod(Cases.exemptStanding(), new byte[0], BELL);
        assertThat(Outage.endingAnOpening(exempt, BELL.plus(TOLERANCE.multipliedBy(9)))).isEmpty();
    }

    @Test
    void whoeverWritesFirstFindsThePeriodSuspendedAtOnce() {
        Instant late = ALIVE.plus(TOLERANCE).plusNanos(1);
        assertThat(locked(7, ALIVE).stateAt(late.minusNanos(1))).isEqualTo(State.OPEN);
        assertThat(locked(7, ALIVE).stateAt(late)).isEqualTo(State.SUSPENDED);
    }
}
