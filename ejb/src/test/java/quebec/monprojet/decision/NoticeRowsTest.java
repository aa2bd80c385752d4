package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.decision.Applications.ACCOUNT;
import static quebec.monprojet.decision.Applications.NUMBER;
import static quebec.monprojet.decision.Applications.OFFICER;
import static quebec.monprojet.decision.Applications.SUPERVISOR;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.selection.Status;

class NoticeRowsTest {

    private static final Instant NOW = Instant.parse("2016-12-01T15:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2017, 3, 1);

    private Applications applications;
    private NoticeRows rows;
    private DeadlineRows deadlines;

    @BeforeEach
    void begin() throws Exception {
        applications = new Applications();
        rows = new NoticeRows(applications.database);
        deadlines = new DeadlineRows(applications.database);
    }

    @AfterEach
    void end() throws SQLException {
        applications.close();
    }

    private static NoticeOfIntention notice() {
        return new NoticeOfIntention(
                new NoticeId(UUID.randomUUID()),
                NUMBER,
                ACCOUNT,
                Outcome.REFUSED,
                List.of("passing-score", "employability-cut-off"),
                "Il manque sept points.",
                OFFICER,
                NOW,
                LAST,
                null,
                null);
    }

    @Test
    void aNoticeIsReadAsItWasGiven() throws SQLException {
        NoticeOfIntention given = notice();
        rows.add(given, Status.EXAMINATION);
        NoticeRows.Held held = rows.standing(NUMBER).orElseThrow();
        assertThat(held.notice()).isEqualTo(given);
        assertThat(held.from()).isEqualTo(Status.EXAMINATION);
    }

    @Test
    void aNoticeIsWhoseGaveItEvenOnceItEnded() throws SQLException {
        rows.add(notice(), Status.EXAMINATION);
        rows.end(NUMBER, NoticeRows.Ending.LIFTED, OFFICER, NOW);
        List<String> number = List.of(NUMBER.value());
        assertThat(rows.givenBy(OFFICER, number)).containsExactly(NUMBER.value());
        assertThat(rows.givenBy(SUPERVISOR, number)).isEmpty();
    }

    @Test
    void oneNoticeStandsAtATime() throws SQLException {
        rows.add(notice(), Status.EXAMINATION);
        assertThatThrownBy(() -> rows.add(notice(), Status.EXAMINATION))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        applications.run("alter table decision_notice drop constraint one_notice_stands_at_a_time");
        assertThatCode(() -> rows.add(notice(), Status.EXAMINATION))
                .as("without it")
                .doesNotThrowAnyException();
    }

    @Test
    void afterOneWasLiftedAnotherMayBeGiven() throws SQLException {
        rows.add(notice(), Status.EXAMINATION);
        rows.end(NUMBER, NoticeRows.Ending.LIFTED, OFFICER, NOW);
        assertThat(rows.standing(NUMBER)).isEmpty();
        rows.add(notice(), Status.EXAMINATION);
        assertThat(rows.about(NUMBER)).hasSize(2);
    }

    @Test
    void aNoticeIsRepliedToOnceAndOnlyWhileItStands() throws SQLException {
        NoticeOfIntention given = notice();
        rows.add(given, Status.EXAMINATION);
        assertThat(rows.reply(given.id(), "Voici mon diplôme.", NOW)).isTrue();
        assertThat(rows.reply(given.id(), "Encore moi.", NOW)).isFalse();
        assertThat(rows.of(given.id()).orElseThrow().reply()).isEqualTo("Voici mon diplôme.");

        rows.end(NUMBER, NoticeRows.Ending.LIFTED, OFFICER, NOW);
        NoticeOfIntention second = notice();
        rows.add(second, Status.EXAMINATION);
        rows.end(NUMBER, NoticeRows.Ending.ENDED, null, NOW);
        assertThat(rows.reply(second.id(), "Trop tard.", NOW)).isFalse();
    }

    @Test
    void theEndOfAPeriodHappensOnceAndThenIsNotAskedForAgain() throws SQLException {
        NoticeOfIntention given = notice();
        rows.add(given, Status.EXAMINATION);
        assertThat(over(LAST)).as("before it has left").isEmpty();
        assertThat(rows.left(given.id(), NOW, LAST)).isTrue();
        assertThat(rows.left(given.id(), NOW, LAST.plusDays(1))).isFalse();
        assertThat(over(LAST.minusDays(1))).isEmpty();
        assertThat(over(LAST)).hasSize(1);
        assertThat(deadlines.happens(given, DeadlineRows.Kind.OVER, NOW)).isTrue();
        assertThat(deadlines.happens(given, DeadlineRows.Kind.OVER, NOW)).isFalse();
        assertThat(over(LAST.plusYears(1))).isEmpty();
    }

    @Test
    void aPeriodThatEndedDuringAStopIsFoundAfterwards() throws SQLException {
        NoticeOfIntention given = notice();
        rows.add(given, Status.EXAMINATION);
        rows.left(given.id(), NOW, LAST);
        assertThat(over(LAST.plusDays(40))).hasSize(1);
    }

    @Test
    void whoeverRepliedIsNeitherRemindedNorLate() throws SQLException {
        NoticeOfIntention given = notice();
        rows.add(given, Status.EXAMINATION);
        rows.left(given.id(), NOW, LAST);
        rows.reply(given.id(), "Voici mon diplôme.", NOW);
        assertThat(over(LAST.plusDays(1))).isEmpty();
        assertThat(rows.unanswered(DeadlineRows.Kind.REMINDER, LAST, LAST, 10)).isEmpty();
    }

    private List<NoticeRows.Held> over(LocalDate until) throws SQLException {
        return rows.unanswered(DeadlineRows.Kind.OVER, LocalDate.EPOCH, until, 10);
    }

    @Test
    void aLetterIsReadAsItWasEnteredAndWaitsForWhoeverHoldsTheFile() throws SQLException {
        NoticeOfIntention given = notice();
        rows.add(given, Status.EXAMINATION);
        applications.run("update selection_application set status = 'INTENTION'");
        assertThat(rows.replied(List.of(NUMBER.value()))).isEmpty();
        PostedReply reply =
                new PostedReply(
                        new PostedReplyId(UUID.randomUUID()),
                        given.id(),
                        new PostedLetter(OFFICER, LAST),
                        "Voici mon diplôme.",
                        NOW);
        PostedReplyRows letters = new PostedReplyRows(applications.database);
        letters.add(reply);
        assertThat(letters.to(given.id())).containsExactly(reply);
        assertThat(letters.of(reply.id())).contains(reply);
        assertThat(rows.replied(List.of(NUMBER.value()))).containsExactly(NUMBER.value());
        assertThat(rows.of(given.id()).orElseThrow().notice().isReplied()).isFalse();
    }
}
