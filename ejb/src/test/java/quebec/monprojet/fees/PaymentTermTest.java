package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaymentTermTest {

    @Test
    void thirtyDaysAfterTheMessageTheDayIsStillThePersons() {
        assertThat(PaymentTerm.lastDay(Samples.INVITED)).isEqualTo(LocalDate.of(2016, 3, 17));
        assertThat(PaymentTerm.dueBefore(Samples.INVITED)).isEqualTo(Samples.TOO_LATE);
    }

    @Test
    void anHourThatSpringTakesIsNotTakenFromTheDay() {
        Instant winter = Instant.parse("2016-02-16T15:00:00Z");
        Instant summer = Instant.parse("2016-04-16T15:00:00Z");
        Duration acrossSpring = Duration.between(winter, PaymentTerm.dueBefore(winter));
        Duration within = Duration.between(summer, PaymentTerm.dueBefore(summer));
        // 10:00 in winter and 11:00 in summer: an hour less of the first day, and the hour skipped
        assertThat(within.minus(acrossSpring)).isEqualTo(Duration.ZERO);
        assertThat(PaymentTerm.dueBefore(winter)).isEqualTo(Instant.parse("2016-03-18T04:00:00Z"));
        assertThat(PaymentTerm.dueBefore(summer)).isEqualTo(Instant.parse("2016-05-17T04:00:00Z"));
    }

    @Test
    void theNightThatIsLongerBelongsToTheLastDay() {
        // 7 October and thirty days is 6 November, on which the clocks go back
        Instant autumn = Instant.parse("2016-10-07T16:00:00Z");
        assertThat(PaymentTerm.lastDay(autumn)).isEqualTo(LocalDate.of(2016, 11, 6));
        assertThat(PaymentTerm.dueBefore(autumn)).isEqualTo(Instant.parse("2016-11-07T05:00:00Z"));
    }

    @Test
    void theDateIsMontrealsAndNotUniversal() {
        Instant lateInTheEvening = Instant.parse("2016-02-17T04:59:00Z");
        assertThat(PaymentTerm.lastDay(lateInTheEvening)).isEqualTo(LocalDate.of(2016, 3, 17));
    }

    @Test
    void theDayOfPostingIsNotCounted() {
        assertThat(PaymentTerm.dueBefore(LocalDate.of(2016, 2, 16)))
                .isEqualTo(Instant.parse("2016-03-18T04:00:00Z"));
    }
}
