package quebec.monprojet.chaos;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Checker;

/** Nobody is received while the period is suspended, by decision or by outage; ranks are kept. */
class StoppedDayIT {

    private static StoppedDay day;

    @BeforeAll
    static void theDayGoesBy() {
        day = new StoppedDay();
    }

    @AfterAll
    static void close() {
        if (day != null) {
            day.close();
        }
    }

    @Test
    void theSuspensionFallsBetweenPeopleWhoPress() {
        assertThat(day.duringTheSuspension)
                .anyMatch(attempt -> attempt.status() == 201)
                .anyMatch(attempt -> attempt.problem().equals("suspended"));
    }

    @Test
    void fromItsCommitOnNobodyIsReceived() {
        assertThat(day.duringTheSuspension)
                .filteredOn(attempt -> day.suspended.isBefore(attempt.sent()))
                .isNotEmpty()
                .allMatch(attempt -> attempt.problem().equals("suspended"));
        assertThat(day.afterTheSuspension)
                .isNotEmpty()
                .allMatch(attempt -> attempt.problem().equals("suspended"));
    }

    @Test
    void aNoticeOfLessThanADayIsRefusedByTheDatabase() {
        assertThat(day.refusedNotice).contains("a_day_between_notice_and_opening");
    }

    @Test
    void announcedAgainItIsNotOpenYet() {
        assertThat(day.beforeTheSecondBell)
                .isNotEmpty()
                .allMatch(attempt -> attempt.problem().equals("not-open"));
    }

    @Test
    void ranksOfBeforeAreKept() {
        assertThat(ranks(day.firstAskAgain)).isEqualTo(ranks(day.first)).hasSize(20);
    }

    @Test
    void openAgainTheRanksGoOn() {
        long last = ranks(day.first).values().stream().max(Long::compare).orElseThrow();
        assertThat(day.afterTheSecondBell)
                .isNotEmpty()
                .allMatch(attempt -> attempt.status() == 201)
                .allMatch(attempt -> attempt.receipt().orElseThrow().rank() > last);
    }

    @Test
    void afterAnOutageThatIsTooLongNobodyIsReceived() {
        assertThat(day.afterTheOutage)
                .noneMatch(attempt -> attempt.receipt().isPresent())
                .anyMatch(attempt -> attempt.problem().equals("suspended"));
    }

    @Test
    void theIncidentIsPublicWithTheLastRank() {
        assertThat(day.publishedPeriods)
                .contains("\"cause\":\"OUTAGE\"")
                .contains("\"lastRank\":" + day.takenBeforeTheOutage);
    }

    @Test
    void theCheckerFindsNoFault() {
        Checker.assertFlawless(day.evidence());
    }

    private static Map<String, Long> ranks(List<Attempt> attempts) {
        return attempts.stream()
                .collect(toMap(Attempt::digest, attempt -> attempt.receipt().orElseThrow().rank()));
    }
}
