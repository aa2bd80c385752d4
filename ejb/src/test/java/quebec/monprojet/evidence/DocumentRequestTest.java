package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.time.Montreal;

class DocumentRequestTest {

    private static final String PASSPORT = "passport.moi";
    private static final StaffId OFFICER = new StaffId(UUID.randomUUID());

    /** Eleven in the evening of 1 January in Montréal. */
    private static final Instant ASKED = Instant.parse("2027-01-02T04:00:00Z");

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 1);

    private final DocumentRequestRow row =
            new DocumentRequestRow(
                    new AccountId(UUID.randomUUID()),
                    new DossierId(UUID.randomUUID()),
                    Set.of(PASSPORT, "diploma.moi.1", "diploma.moi.2"),
                    "Illisible",
                    OFFICER,
                    ASKED);

    @Test
    void thereAreNinetyDaysInMontreal() {
        assertThat(row.view().lastDay()).isEqualTo(LAST_DAY);
        assertThat(row.view().overdueOn(LAST_DAY)).isFalse();
        assertThat(row.view().overdueOn(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void onlyWhatWasAskedForMayCome() {
        assertThat(row.view().awaits(PASSPORT)).isTrue();
        assertThat(row.view().awaits("birth-certificate.moi")).isFalse();
    }

    @Test
    void eachSortIsNamedOnce() {
        assertThat(row.view().kinds())
                .containsExactlyInAnyOrder(DocumentKind.PASSPORT, DocumentKind.DIPLOMA);
    }

    @Test
    void whatIsEndedEarlyWasNeverDue() {
        row.end(OFFICER, ASKED.plus(Duration.ofDays(3)));
        assertThat(row.ranItsCourse()).isFalse();
    }

    @Test
    void whatIsEndedAfterItsLastDayOrAnAnswerWas() {
        assertThat(row.ranItsCourse()).as("it runs").isFalse();
        row.answer(LAST_DAY.minusDays(10));
        row.end(OFFICER, ASKED.plus(Duration.ofDays(85)));
        assertThat(row.ranItsCourse()).isTrue();
    }

    @Test
    void whoeverWasSentBackToSendMoreHasTheRestOfTheirTime() {
        row.answer(LAST_DAY.minusDays(10));
        row.resume(LAST_DAY.minusDays(9));
        row.end(OFFICER, ASKED.plus(Duration.ofDays(85)));
        assertThat(row.ranItsCourse()).isFalse();
    }

    @Test
    void theClockStandsStillWhileAnAnswerIsExamined() {
        assertThat(row.answer(LAST_DAY.minusDays(20))).isTrue();
        assertThat(row.view().overdueOn(LAST_DAY.plusDays(50))).isFalse();
        assertThat(row.view().awaits(PASSPORT)).as("nothing changes meanwhile").isFalse();
        assertThat(row.resume(LAST_DAY.plusDays(20))).isTrue();
        assertThat(row.view().lastDay()).isEqualTo(LAST_DAY.plusDays(40));
        assertThat(row.view().awaits(PASSPORT)).isTrue();
    }

    @Test
    void anAnswerCountsOnce() {
        assertThat(row.answer(LAST_DAY)).isTrue();
        assertThat(row.answer(LAST_DAY.plusDays(1))).isFalse();
        assertThat(row.resume(LAST_DAY)).isTrue();
        assertThat(row.resume(LAST_DAY)).isFalse();
    }

    @Test
    void moreTimeIsNeverLess() {
        assertThat(row.extend(LAST_DAY)).isFalse();
        assertThat(row.extend(LAST_DAY.plusDays(1))).isTrue();
        assertThat(row.view().lastDay()).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void whatHasEndedTakesNothingMore() {
        assertThat(row.end(OFFICER, ASKED)).isTrue();
        assertThat(row.end(OFFICER, ASKED)).isFalse();
        assertThat(row.extend(LAST_DAY.plusDays(9))).isFalse();
        assertThat(row.answer(LAST_DAY)).isFalse();
        assertThat(row.view().awaits(PASSPORT)).isFalse();
    }

    @Test
    void anApplicationThatEndsTakesTheRequestWithIt() {
        assertThat(row.end(null, ASKED)).isTrue();
        assertThat(row.view().open()).isFalse();
        assertThat(row.end(OFFICER, ASKED)).as("nobody ends it once more").isFalse();
    }

    @Test
    void itsTimeGoesByUnlessThePersonAnswersOrAnOfficerIsDoneWithIt() {
        assertThat(row.lapsed(LAST_DAY)).isFalse();
        assertThat(row.lapsed(LAST_DAY.plusDays(1))).isTrue();
        row.answer(LAST_DAY.plusDays(2));
        assertThat(row.lapsed(LAST_DAY.plusDays(3))).as("late, and answered").isFalse();
        row.resume(LAST_DAY.plusDays(3));
        row.end(OFFICER, Montreal.startOf(LAST_DAY.plusDays(9)));
        assertThat(row.lapsed(LAST_DAY.plusDays(10))).isFalse();
    }

    @Test
    void itsTimeIsThatUntilTheApplicationEnded() {
        row.end(null, Montreal.startOf(LAST_DAY));
        assertThat(row.lapsed(LAST_DAY.plusDays(9))).isFalse();
    }

    @Test
    void whatHadLapsedWhenTheApplicationEndedStaysSo() {
        row.end(null, Montreal.startOf(LAST_DAY.plusDays(1)));
        assertThat(row.lapsed(LAST_DAY.plusDays(9))).isTrue();
    }

    @Test
    void moreTimeAfterAnAnswerCountsFromThePausedLastDay() {
        assertThat(row.answer(LAST_DAY)).isTrue();
        assertThat(row.extend(LAST_DAY.plusDays(20))).isTrue();
        assertThat(row.resume(LAST_DAY.plusDays(2))).isTrue();
        assertThat(row.view().lastDay()).isEqualTo(LAST_DAY.plusDays(22));
    }

    @Test
    void whoAnswersAndIsLookedAtOnOneDayGainsNone() {
        LocalDate early = LAST_DAY.minusDays(20);
        assertThat(RequestTerm.resumed(LAST_DAY, early, early)).isEqualTo(LAST_DAY);
    }

    @Test
    void whoeverIsSentBackLateStillHasTwoWeeks() {
        row.answer(LAST_DAY.plusDays(2));
        row.resume(LAST_DAY.plusDays(3));
        assertThat(row.view().lastDay()).isEqualTo(LAST_DAY.plusDays(17));
    }

    @Test
    void theTimeInWhichTheLetterLayHereIsGivenBack() {
        LocalDate printed = Montreal.day(ASKED).plusDays(6);
        assertThat(row.beginOn(printed)).isTrue();
        assertThat(row.view().lastDay()).isEqualTo(LAST_DAY.plusDays(6));
        assertThat(row.beginOn(printed)).isFalse();
        row.extend(LAST_DAY.plusDays(30));
        assertThat(row.beginOn(printed.plusDays(2))).as("more was granted").isFalse();
        row.answer(LAST_DAY);
        assertThat(row.beginOn(printed.plusDays(60))).as("it stands still").isFalse();
    }

    @Test
    void aPersonIsRemindedOnceOfEachLastDay() {
        assertThat(row.remind(LAST_DAY)).isTrue();
        assertThat(row.remind(LAST_DAY)).isFalse();
        row.extend(LAST_DAY.plusDays(30));
        assertThat(row.remind(LAST_DAY)).as("it is not the last any more").isFalse();
        assertThat(row.remind(LAST_DAY.plusDays(30))).isTrue();
    }

    @Test
    void theDayOnWhichItIsAskedIsMontreals() {
        assertThat(row.view().lastDay()).isEqualTo(LAST_DAY);
        assertThat(RequestTerm.lastDay(Montreal.day(ASKED.plusSeconds(3600))))
                .isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void anotherLastDayIsAnotherReminder() {
        RequestId id = row.view().id();
        assertThat(new AwaitedRequest(id, LAST_DAY).toString())
                .isNotEqualTo(new AwaitedRequest(id, LAST_DAY.plusDays(1)).toString())
                .hasSizeLessThanOrEqualTo(64);
        assertThat(AwaitedRequest.parse("")).isEmpty();
        assertThat(AwaitedRequest.parse(id + ":2027-02-30")).isEmpty();
    }

    @Test
    void whatAReminderIsAboutCanBeReadAgain() {
        AwaitedRequest awaited = new AwaitedRequest(row.view().id(), LAST_DAY);
        assertThat(AwaitedRequest.parse(awaited.toString())).contains(awaited);
        assertThat(AwaitedRequest.parse("x".repeat(47))).isEmpty();
    }
}
