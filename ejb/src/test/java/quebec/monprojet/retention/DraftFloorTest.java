package quebec.monprojet.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Suspension;

class DraftFloorTest {

    private static final Instant BELL = Instant.parse("2027-02-16T13:30:00Z");
    private static final Instant CLOSING = BELL.plus(Duration.ofDays(2));
    private static final LocalDate CLOSED_ON = LocalDate.of(2027, 2, 18);

    private static final RetentionClass RULE = rule(true);

    private static RetentionClass rule(boolean confirmed) {
        return new RetentionClass("draft", 90, List.of(14, 3), confirmed, "FAQ");
    }

    private static PeriodStanding period(int taken, @Nullable Suspension suspension) {
        return new PeriodStanding(
                new PeriodNumber("2027-1"),
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                10,
                taken,
                BELL,
                CLOSING,
                BELL.minus(Duration.ofDays(3)),
                "D-1",
                "0".repeat(64),
                Duration.ofMinutes(10),
                taken == 10 ? BELL : null,
                suspension);
    }

    private static DraftFloor floor(PeriodStanding period, Instant now) {
        return DraftFloor.of(RULE, List.of(period), List.of(), now);
    }

    @Test
    void nothingIsErasedOnARuleToBeConfirmed() {
        assertThat(DraftFloor.of(rule(false), List.of(), List.of(), BELL).suspended()).isTrue();
    }

    @Test
    void withoutAPeriodTheScheduleAloneDecides() {
        assertThat(DraftFloor.of(RULE, List.of(), List.of(), BELL).day()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void nothingIsErasedWhileAPeriodIsAwaitedOrGoesOn() {
        assertThat(floor(period(0, null), BELL.minusSeconds(1)).suspended()).isTrue();
        assertThat(floor(period(9, null), BELL.plusSeconds(1)).suspended()).isTrue();
    }

    @Test
    void afterAPeriodEverybodyIsWarnedAnew() {
        assertThat(floor(period(9, null), CLOSING).day()).isEqualTo(CLOSED_ON.plusDays(15));
        assertThat(floor(period(10, null), BELL.plusSeconds(9)).day())
                .isEqualTo(LocalDate.of(2027, 3, 3));
    }

    @Test
    void theDecisionThatReachesFurthestCounts() {
        LocalDate far = LocalDate.of(2028, 1, 1);
        assertThat(
                        DraftFloor.of(
                                        RULE,
                                        List.of(period(9, null)),
                                        List.of(CLOSED_ON, far),
                                        CLOSING)
                                .day())
                .isEqualTo(far);
    }
}
