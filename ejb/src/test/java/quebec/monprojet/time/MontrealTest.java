package quebec.monprojet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MontrealTest {

    @Test
    void readsAnOrdinaryMorning() {
        assertThat(read("2027-02-16T08:30"))
                .isEqualTo(new Montreal.Reading.Exactly(Instant.parse("2027-02-16T13:30:00Z")));
    }

    @Test
    void findsNoInstantInTheHourThatMarchSkips() {
        LocalDateTime three = LocalDateTime.parse("2027-03-14T03:00");
        assertThat(read("2027-03-14T01:59")).isInstanceOf(Montreal.Reading.Exactly.class);
        assertThat(read("2027-03-14T02:00")).isEqualTo(new Montreal.Reading.Skipped(three));
        assertThat(read("2027-03-14T02:59")).isEqualTo(new Montreal.Reading.Skipped(three));
        assertThat(read("2027-03-14T03:00"))
                .isEqualTo(new Montreal.Reading.Exactly(Instant.parse("2027-03-14T07:00:00Z")));
    }

    @Test
    void findsTwoInstantsInTheHourThatNovemberRepeats() {
        assertThat(read("2027-11-07T00:59")).isInstanceOf(Montreal.Reading.Exactly.class);
        assertThat(read("2027-11-07T01:30"))
                .isEqualTo(
                        new Montreal.Reading.Twice(
                                Instant.parse("2027-11-07T05:30:00Z"),
                                Instant.parse("2027-11-07T06:30:00Z")));
        assertThat(read("2027-11-07T02:00"))
                .isEqualTo(new Montreal.Reading.Exactly(Instant.parse("2027-11-07T07:00:00Z")));
    }

    @Test
    void tellsTheClockOfAnInstant() {
        assertThat(Montreal.clockAt(Instant.parse("2027-07-01T12:30:00Z")))
                .isEqualTo(LocalDateTime.parse("2027-07-01T08:30"));
    }

    private static Montreal.Reading read(String clock) {
        return Montreal.read(LocalDateTime.parse(clock));
    }

    @Test
    void aDayOfMontrealMayHaveTwentyThreeHours() {
        LocalDate march = LocalDate.of(2027, 3, 14);
        assertThat(Montreal.startOf(march)).isEqualTo(Instant.parse("2027-03-14T05:00:00Z"));
        assertThat(Montreal.after(march)).isEqualTo(Instant.parse("2027-03-15T04:00:00Z"));
        assertThat(Montreal.day(Montreal.after(march).minusNanos(1))).isEqualTo(march);
    }

    @Test
    void wholeDaysAreThoseAfterTheDayOfTheInstant() {
        Instant lateAtNight = Instant.parse("2027-06-02T03:59:59Z");
        assertThat(Montreal.afterWholeDays(lateAtNight, 10))
                .isEqualTo(Instant.parse("2027-06-12T04:00:00Z"));
    }
}
