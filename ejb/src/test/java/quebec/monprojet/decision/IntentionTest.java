package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntentionTest {

    private static final LocalDate LAST = LocalDate.of(2017, 3, 1);

    private static final Grounds GROUNDS =
            new Grounds(Outcome.REFUSED, List.of("passing-score"), "Il manque sept points.");

    private static final Instant GIVEN = Instant.parse("2016-12-01T15:00:00Z");

    private static NoticeOfIntention notice(@Nullable Instant repliedAt) {
        return notice(GIVEN, repliedAt);
    }

    private static NoticeOfIntention notice(@Nullable Instant leftAt, @Nullable Instant repliedAt) {
        return new NoticeOfIntention(
                new NoticeId(UUID.randomUUID()),
                Applications.NUMBER,
                Applications.ACCOUNT,
                Outcome.REFUSED,
                List.of("passing-score", "employability-cut-off"),
                "Il manque sept points.",
                Applications.OFFICER,
                GIVEN,
                LAST,
                leftAt,
                repliedAt);
    }

    private static @Nullable Acting on(LocalDate day) {
        return Intention.keepsBack(notice(null), false, GROUNDS, false, day);
    }

    @Test
    void aLetterThatSomebodyEnteredEndsNoWaitAndIsRead() {
        NoticeOfIntention silent = notice(null);
        assertThat(Intention.keepsBack(silent, true, GROUNDS, true, LAST))
                .isEqualTo(new Acting.TooEarly(LAST));
        assertThat(Intention.keepsBack(silent, true, GROUNDS, false, LAST.plusDays(1)))
                .isEqualTo(new Acting.ReplyCame());
        assertThat(Intention.keepsBack(silent, true, GROUNDS, true, LAST.plusDays(1))).isNull();
    }

    @Test
    void nobodyIsRefusedOnTheLastDayOfTheirPeriod() {
        assertThat(on(LAST)).isEqualTo(new Acting.TooEarly(LAST));
        assertThat(on(LAST.plusDays(1))).isNull();
    }

    @Test
    void noPeriodRunsForANoticeThatHasNotLeft() {
        assertThat(
                        Intention.keepsBack(
                                notice(null, null), false, GROUNDS, false, LAST.plusYears(1)))
                .isEqualTo(new Acting.NotSent());
        Instant replied = Instant.parse("2016-12-05T15:00:00Z");
        assertThat(Intention.keepsBack(notice(null, replied), false, GROUNDS, true, LAST)).isNull();
    }

    @Test
    void aReplyEndsTheWaitOnceItWasRead() {
        NoticeOfIntention replied = notice(Instant.parse("2016-12-05T15:00:00Z"));
        LocalDate nextDay = LocalDate.of(2016, 12, 6);
        assertThat(Intention.keepsBack(replied, false, GROUNDS, false, nextDay))
                .isEqualTo(new Acting.ReplyCame());
        assertThat(Intention.keepsBack(replied, false, GROUNDS, true, nextDay)).isNull();
    }

    @Test
    void whatWasNotAnnouncedIsNotDecided() {
        Grounds other =
                new Grounds(Outcome.REFUSED, List.of("funds-cut-off"), "Le contrat manque.");
        assertThat(Intention.keepsBack(notice(null), false, other, false, LAST.plusDays(1)))
                .isEqualTo(new Acting.Unannounced());
        Grounds rejection =
                new Grounds(Outcome.REJECTED, List.of("passing-score"), "Il manque sept points.");
        assertThat(Intention.keepsBack(notice(null), false, rejection, false, LAST.plusDays(1)))
                .isEqualTo(new Acting.Unannounced());
    }
}
