package quebec.monprojet.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;

/** Twenty days, ten more, and what is brought to mind before they are over. */
class TimeLimitsTest {

    private static final TimeLimits TERMS = TimeLimits.shipped();
    private static final StaffId OFFICER = new StaffId(new UUID(0, 7));

    /** 1 March 2016 at 23:30 in Montréal. */
    private static final Instant MADE = Instant.parse("2016-03-02T04:30:00Z");

    /** The end of 21 March in Montréal, in summer time since the 13th. */
    private static final Instant DUE = Instant.parse("2016-03-22T04:00:00Z");

    private final PrivacyRequestRow request =
            new PrivacyRequestRow(
                    new AccountId(new UUID(0, 1)),
                    new UUID(1, 1),
                    new Asking(RequestKind.ACCESS, "Tout ce que vous gardez.", null),
                    TERMS,
                    MADE);

    private static Answered answered(Instant at) {
        return new Answered(Answered.Outcome.GRANTED, "Voici.", at, OFFICER);
    }

    @Test
    void theDayOfTheRequestIsNotCountedAndTheTwentiethIsWhole() {
        assertThat(TERMS.dueBefore(MADE)).isEqualTo(DUE);
    }

    @Test
    void tenDaysMoreAreDaysAlsoAcrossDaylightSaving() {
        Instant before = Instant.parse("2016-10-29T04:00:00Z");
        assertThat(TERMS.prolonged(before)).isEqualTo(Instant.parse("2016-11-08T05:00:00Z"));
    }

    @Test
    void moreTimeIsTakenOnceAndNotAfterwards() {
        assertThat(request.prolong(OFFICER, "Recherche.", TERMS, DUE)).isFalse();
        assertThat(request.prolong(OFFICER, "Recherche.", TERMS, DUE.minusNanos(1_000))).isTrue();
        assertThat(request.prolong(OFFICER, "Encore.", TERMS, MADE)).isFalse();
    }

    @Test
    void itIsBroughtToMindOnceForEachTimeLimit() {
        Instant fiveDaysBefore = Instant.parse("2016-03-16T04:00:00Z");
        assertThat(request.remind(TERMS, fiveDaysBefore.minusNanos(1_000))).isFalse();
        assertThat(request.remind(TERMS, fiveDaysBefore)).isTrue();
        assertThat(request.remind(TERMS, fiveDaysBefore)).isFalse();
        request.prolong(OFFICER, "Recherche.", TERMS, fiveDaysBefore);
        assertThat(request.remind(TERMS, fiveDaysBefore)).isFalse();
        assertThat(request.remind(TERMS, DUE.plusSeconds(864_000))).as("after a stop").isTrue();
    }

    @Test
    void whatIsAnsweredIsNeitherAnsweredAgainNorBroughtToMind() {
        assertThat(request.answer(answered(MADE.plusSeconds(60)))).isTrue();
        assertThat(request.answer(answered(MADE.plusSeconds(90)))).isFalse();
        assertThat(request.remind(TERMS, DUE)).isFalse();
        assertThat(request.prolong(OFFICER, "Recherche.", TERMS, MADE)).isFalse();
    }

    @Test
    void lateIsBetterThanNever() {
        assertThat(request.answer(answered(DUE.plusSeconds(1)))).isTrue();
    }

    @Test
    void whatIsNotEstablishedSaysSo() {
        assertThat(TERMS.answer().confirmed()).isFalse();
        assertThat(TERMS.answer().source()).contains("à confirmer");
        assertThat(TERMS.incidents().confirmed()).isFalse();
    }

    @Test
    void halfADocumentIsNoTerms() {
        assertThatThrownBy(() -> TimeLimits.read("{\"schema\": 2, \"terms\": []}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeLimits.read("{\"schema\": 1, \"terms\": []}"))
                .hasMessageContaining("answer");
    }
}
