package quebec.monprojet.chaos;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Scenario;

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
    void afterTheOutageTooANoticeOfLessThanADayIsRefused() {
        assertThat(day.refusedNoticeAfterTheOutage).contains("a_day_between_notice_and_opening");
        assertThat(day.beforeTheThirdBell)
                .isNotEmpty()
                .allMatch(attempt -> attempt.problem().equals("not-open"));
    }

    @Test
    void ranksOfBeforeTheOutageAreKeptAndGoOn() {
        assertThat(ranks(day.firstAskOnceMore)).isEqualTo(ranks(day.first)).hasSize(20);
        assertThat(day.afterTheThirdBell)
                .filteredOn(attempt -> attempt.status() == 201)
                .isNotEmpty()
                .allMatch(
                        attempt ->
                                attempt.receipt().orElseThrow().rank() > day.takenBeforeTheOutage);
        assertThat(day.afterTheThirdBell).allMatch(Attempt::isFinal);
    }

    @Test
    void theIncidentIsPublicWithTheLastRank() {
        assertThat(day.publishedPeriods)
                .contains("\"cause\":\"OUTAGE\"")
                .contains("\"lastRank\":" + day.takenBeforeTheOutage);
    }

    @Test
    void theCheckerFindsNoFault() {
        new Scenario("99", "outage longer than the decision tolerates")
                .figure("tolerance", Figures.seconds(StoppedDay.TOLERANCE))
                .figure("received before the outage", day.takenBeforeTheOutage)
                .figure("received while suspended", received(day.afterTheOutage))
                .figure("received before the next opening", received(day.beforeTheThirdBell))
                .figure(
                        "incident public, with the last rank",
                        day.publishedPeriods.contains("\"lastRank\":" + day.takenBeforeTheOutage))
                .figure("notice of less than 24 h refused", day.refusedNoticeAfterTheOutage != null)
                .figure("ranks kept by those who asked again", day.firstAskOnceMore.size())
                .figure("received after the next opening", received(day.afterTheThirdBell))
                .judged(day.evidence());
    }

    private static long received(List<Attempt> attempts) {
        return attempts.stream().filter(attempt -> attempt.receipt().isPresent()).count();
    }

    private static Map<String, Long> ranks(List<Attempt> attempts) {
        return attempts.stream()
                .collect(toMap(Attempt::digest, attempt -> attempt.receipt().orElseThrow().rank()));
    }
}
