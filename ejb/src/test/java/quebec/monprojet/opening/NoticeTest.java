package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.BELL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import quebec.monprojet.time.Montreal;

class NoticeTest {

    @Test
    void isADayAheadToTheMicrosecond() {
        Instant dayBefore = BELL.minus(Duration.ofHours(24));
        assertThat(Notice.isTimely(dayBefore, BELL)).isTrue();
        assertThat(Notice.isTimely(dayBefore.plus(1, ChronoUnit.MICROS), BELL)).isFalse();
        assertThat(Notice.isTimely(Notice.published(dayBefore.plusNanos(1)), BELL)).isFalse();
    }

    @Test
    void isStoredNoEarlierThanItWasPublished() {
        assertThat(Notice.published(BELL)).isEqualTo(BELL);
        assertThat(Notice.published(BELL.plusNanos(1))).isEqualTo(BELL.plusNanos(1000));
        assertThat(Notice.published(BELL.plusNanos(1000))).isEqualTo(BELL.plusNanos(1000));
    }

    @Test
    void theShortDayOfMarchGivesNobodyLess() {
        Instant published = at("2027-03-13T09:00");
        assertThat(Notice.earliestOpening(published)).isEqualTo(at("2027-03-14T10:00"));
        assertThat(Notice.isTimely(published, at("2027-03-14T09:00"))).isFalse();
    }

    @Test
    void theLongDayOfNovemberAsksNobodyForMore() {
        Instant published = at("2027-11-06T09:00");
        assertThat(Notice.earliestOpening(published)).isEqualTo(at("2027-11-07T08:00"));
        assertThat(Notice.isTimely(published, at("2027-11-07T08:00"))).isTrue();
    }

    private static Instant at(String montreal) {
        return ((Montreal.Reading.Exactly) Montreal.read(LocalDateTime.parse(montreal))).instant();
    }
}
