package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.BELL;
import static quebec.monprojet.opening.Cases.CLOSING;
import static quebec.monprojet.opening.Cases.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDecisionTest {

    /** 8:30 in Montréal on 16 April 2028: 14 months later by its calendar, in summer time. */
    private static final Instant FOURTEEN_MONTHS_LATER = Instant.parse("2028-04-16T12:30:00Z");

    @Test
    void anOrdinaryDecisionHasNoFault() {
        assertThat(draft().faults()).isEmpty();
        assertThat(Cases.exempt().faults()).isEmpty();
    }

    @Test
    void mayLastFourteenMonthsOfMontrealsCalendarAndNotASecondMore() {
        assertThat(draft(BELL, FOURTEEN_MONTHS_LATER).faults()).isEmpty();
        assertThat(draft(BELL, FOURTEEN_MONTHS_LATER.plusSeconds(1)).faults())
                .containsExactly(Fault.LONGER_THAN_FOURTEEN_MONTHS);
    }

    @Test
    void mustCloseAndCloseAfterItOpens() {
        assertThat(draft(BELL, null).faults()).containsExactly(Fault.CLOSING_MISSING);
        assertThat(draft(BELL, BELL).faults()).containsExactly(Fault.CLOSES_BEFORE_OPENING);
        assertThat(draft(BELL, BELL.plusNanos(1000)).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D 2027", "-2027", "D/2027", "D2027é"})
    void itsNumberIsLettersDigitsAndHyphens(String number) {
        assertThat(with(number, Cases.REASON, Cases.BASIS, 100, Cases.TOLERANCE).faults())
                .containsExactly(Fault.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Trop court.",
                "                         ",
                "Vingt caractères et un NUL \u0000"
            })
    void itsReasonIsLongEnoughAndPlainText(String reason) {
        assertThat(with("D-1", reason, Cases.BASIS, 100, Cases.TOLERANCE).faults())
                .containsExactly(Fault.REASON);
    }

    @Test
    void itsReasonMayHaveSeveralLines() {
        String lines = "Première ligne du motif.\nDeuxième ligne du motif.";
        assertThat(with("D-1", lines, Cases.BASIS, 100, Cases.TOLERANCE).faults()).isEmpty();
    }

    @Test
    void itRestsOnALaw() {
        assertThat(with("D-1", Cases.REASON, " ", 100, Cases.TOLERANCE).faults())
                .containsExactly(Fault.LEGAL_BASIS);
        assertThat(with("D-1", Cases.REASON, "a".repeat(401), 100, Cases.TOLERANCE).faults())
                .containsExactly(Fault.LEGAL_BASIS);
    }

    @Test
    void itCountsAtLeastOnePlace() {
        assertThat(with("D-1", Cases.REASON, Cases.BASIS, 0, Cases.TOLERANCE).faults())
                .containsExactly(Fault.CAP);
        assertThat(with("D-1", Cases.REASON, Cases.BASIS, null, Cases.TOLERANCE).faults())
                .containsExactly(Fault.CAP);
    }

    @Test
    void itToleratesHalfAMinuteToADay() {
        assertThat(tolerating(Duration.ofSeconds(30))).isEmpty();
        assertThat(tolerating(Duration.ofHours(24))).isEmpty();
        assertThat(tolerating(Duration.ofSeconds(30).minusNanos(1)))
                .containsExactly(Fault.OUTAGE_TOLERANCE);
        assertThat(tolerating(Duration.ofHours(24).plusNanos(1)))
                .containsExactly(Fault.OUTAGE_TOLERANCE);
    }

    @Test
    void anExemptStreamHasNeitherMaximumNorEnd() {
        DraftDecision terms =
                new DraftDecision(
                        "D-1",
                        Cases.PERIOD,
                        PeriodKind.EXEMPT,
                        OrderRule.FIRST_COME,
                        Cases.REASON,
                        Cases.BASIS,
                        10,
                        null,
                        BELL,
                        CLOSING,
                        Cases.TOLERANCE);
        assertThat(terms.faults()).containsExactly(Fault.EXEMPT_WITH_CAP_OR_CLOSING);
    }

    private static Set<Fault> tolerating(Duration tolerance) {
        return with("D-1", Cases.REASON, Cases.BASIS, 100, tolerance).faults();
    }

    private static DraftDecision with(
            String number, String reason, String basis, @Nullable Integer cap, Duration tolerance) {
        return new DraftDecision(
                number,
                Cases.PERIOD,
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                reason,
                basis,
                cap,
                Cases.CROWD,
                BELL,
                CLOSING,
                tolerance);
    }
}
