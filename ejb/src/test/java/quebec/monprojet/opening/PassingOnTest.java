package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.BELL;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PassingOnTest {

    @Test
    void whatWouldPassAfterTheLastDayStays() {
        Instant givenUp = Instant.parse("2026-03-02T12:00:00Z");
        Instant passes = PassingOn.passesAt(givenUp);
        assertThat(new PassingOn(passes.plusNanos(1)).passing(givenUp)).contains(passes);
        assertThat(new PassingOn(passes).passing(givenUp)).isEmpty();
    }

    @Test
    void aPlaceWaitsForTenWholeDaysOfMontreal() {
        assertThat(PassingOn.passesAt(Instant.parse("2027-06-01T04:00:00Z")))
                .isEqualTo(Instant.parse("2027-06-12T04:00:00Z"));
        assertThat(PassingOn.passesAt(Instant.parse("2027-06-02T03:59:59Z")))
                .isEqualTo(Instant.parse("2027-06-12T04:00:00Z"));
    }

    @Test
    void aDayThatDaylightSavingMakesShorterIsADay() {
        assertThat(PassingOn.passesAt(Instant.parse("2027-03-10T15:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-21T04:00:00Z"));
    }

    @Test
    void holdsToTheLastInstantOfItsLastDay() {
        PassingOn clause = PassingOn.throughDay(LocalDate.of(2027, 6, 30));
        Instant over = Instant.parse("2027-07-01T04:00:00Z");
        assertThat(clause.holdsAt(over.minusNanos(1))).isTrue();
        assertThat(clause.holdsAt(over)).isFalse();
    }

    @Test
    void aDecisionSaysSoInItsDocumentAndOthersSayNothing() {
        assertThat(DecisionDocument.of(Cases.draft()).json()).doesNotContain("placesPassOn");
        assertThat(DecisionDocument.of(Cases.passingOn(BELL.plusSeconds(9))).json())
                .contains("\"placesPassOnAfterDays\":10,\"placesPassOnUntil\":");
    }

    @Test
    void noPlacePassesOnBeforeTheOpeningOrAfterFourteenMonths() {
        assertThat(Cases.passingOn(BELL.plusSeconds(9)).faults()).isEmpty();
        assertThat(Cases.passingOn(BELL).faults()).containsExactly(Fault.PASSING_ON);
        assertThat(Cases.passingOn(Instant.parse("2028-04-16T12:30:01Z")).faults())
                .containsExactly(Fault.PASSING_ON);
    }
}
