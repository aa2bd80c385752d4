package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationRowTest {

    private static final Instant IN_TIME = Samples.TOO_LATE.minusNanos(1_000);
    private static final Instant MUCH_LATER = Samples.TOO_LATE.plusSeconds(1_000_000);

    private final InvitationRow invitation = Samples.invitation();

    private Verdict take(Money money, Instant at) {
        return invitation.take(money, at, at);
    }

    @Test
    void theWholeAmountInTimePays() {
        assertThat(take(Samples.OWED, IN_TIME)).isEqualTo(Verdict.ACCEPTED);
        assertThat(invitation.view().state()).isEqualTo(InvitationState.PAID);
    }

    /** Without this a date before the last instant is in time, whenever it is heard of. */
    @Test
    void moneyComesNeitherBeforeItIsAskedForNorInATimeToCome() {
        Instant asked = invitation.view().invitedAt();
        assertThat(invitation.canBePaidAt(asked, MUCH_LATER)).isTrue();
        assertThat(invitation.canBePaidAt(asked.minusNanos(1), MUCH_LATER)).isFalse();
        Instant ahead = IN_TIME.plus(InvitationRow.AHEAD);
        assertThat(invitation.canBePaidAt(ahead, IN_TIME)).isTrue();
        assertThat(invitation.canBePaidAt(ahead.plusNanos(1), IN_TIME)).isFalse();
    }

    @Test
    void aSecondPaymentIsOneTooMany() {
        take(Samples.OWED, IN_TIME);
        assertThat(take(Samples.OWED, IN_TIME)).isEqualTo(Verdict.SECOND);
    }

    @Test
    void anotherAmountIsGivenBackAndNothingIsPaid() {
        assertThat(take(Money.dollars(1270), IN_TIME)).isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(take(Money.dollars(1272), IN_TIME)).isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(invitation.view().state()).isEqualTo(InvitationState.INVITED);
    }

    @Test
    void afterTheLastInstantIsLate() {
        assertThat(take(Samples.OWED, Samples.TOO_LATE)).isEqualTo(Verdict.LATE);
    }

    @Test
    void moneyThatWasThereInTimePaysThoughItIsHeardOfLater() {
        invitation.expire(false, Samples.TOO_LATE);
        assertThat(invitation.take(Samples.OWED, IN_TIME, MUCH_LATER)).isEqualTo(Verdict.ACCEPTED);
        assertThat(invitation.view().state()).isEqualTo(InvitationState.PAID);
    }

    @Test
    void moneyThatComesAfterThePlaceWasGivenUpIsLate() {
        invitation.expire(false, Samples.TOO_LATE);
        assertThat(take(Samples.OWED, MUCH_LATER)).isEqualTo(Verdict.LATE);
        assertThat(invitation.view().state()).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void onceThePlacePassedOnWhateverComesIsLate() {
        invitation.expire(false, Samples.TOO_LATE);
        assertThat(invitation.givenUp()).isTrue();
        invitation.letGo(MUCH_LATER);
        assertThat(invitation.take(Samples.OWED, IN_TIME, MUCH_LATER)).isEqualTo(Verdict.LATE);
        assertThat(invitation.view().state()).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void aPlaceThatWasRestoredIsNotLetGo() {
        invitation.expire(false, Samples.TOO_LATE);
        invitation.take(Samples.OWED, IN_TIME, MUCH_LATER);
        assertThat(invitation.givenUp()).isFalse();
        invitation.letGo(MUCH_LATER);
        assertThat(take(Samples.OWED, IN_TIME)).isEqualTo(Verdict.SECOND);
    }

    @Test
    void aPlaceIsGivenUpOnceAndNotAnInstantTooEarly() {
        assertThat(invitation.expire(false, IN_TIME)).isFalse();
        assertThat(invitation.expire(false, Samples.TOO_LATE)).isTrue();
        assertThat(invitation.expire(false, Samples.TOO_LATE)).isFalse();
    }

    @Test
    void aPaidPlaceIsNeverGivenUp() {
        take(Samples.OWED, IN_TIME);
        assertThat(invitation.expire(false, MUCH_LATER)).isFalse();
    }

    @Test
    void whoseAttemptIsUnknownKeepsThePlaceForAWhileLonger() {
        Instant patienceEnds = Samples.TOO_LATE.plus(InvitationRow.PATIENCE);
        assertThat(invitation.expire(true, patienceEnds.minusMillis(1))).isFalse();
        assertThat(invitation.expire(true, patienceEnds)).isTrue();
    }

    @Test
    void whoeverSetsOutAfterTheLastInstantIsTurnedBack() {
        assertThat(invitation.payableAt(IN_TIME)).isTrue();
        assertThat(invitation.payableAt(Samples.TOO_LATE)).isFalse();
    }

    @Test
    void aDecisionCancelsWhatIsPaidAndWhatIsNotOnce() {
        take(Samples.OWED, IN_TIME);
        assertThat(invitation.cancel(IN_TIME)).isTrue();
        assertThat(invitation.cancel(IN_TIME)).isFalse();
        assertThat(take(Samples.OWED, IN_TIME)).isEqualTo(Verdict.CANCELLED);
    }

    @Test
    void whatWasGivenUpIsNotCancelled() {
        invitation.expire(false, Samples.TOO_LATE);
        assertThat(invitation.cancel(MUCH_LATER)).isFalse();
    }

    @Test
    void whoeverWithdrewOwesNothingAndGetsBackWhatStillComes() {
        assertThat(invitation.withdraw(IN_TIME)).isTrue();
        assertThat(invitation.payableAt(IN_TIME)).isFalse();
        assertThat(invitation.expire(false, MUCH_LATER)).isFalse();
        assertThat(take(Samples.OWED, IN_TIME)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(invitation.view().state()).isEqualTo(InvitationState.WITHDRAWN);
    }

    @Test
    void whatExpiredStaysExpiredThoughThePersonWithdraws() {
        invitation.expire(false, Samples.TOO_LATE);
        assertThat(invitation.withdraw(MUCH_LATER)).as("a place given up twice").isFalse();
        assertThat(invitation.view().state()).isEqualTo(InvitationState.EXPIRED);
        assertThat(invitation.view().endedAt()).isEqualTo(Samples.TOO_LATE);
    }

    @Test
    void moneyInTimeRestoresNothingThatWasWithdrawnAfterItExpired() {
        invitation.expire(false, Samples.TOO_LATE);
        invitation.withdraw(MUCH_LATER);
        assertThat(invitation.take(Samples.OWED, IN_TIME, MUCH_LATER)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(invitation.view().state()).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void whatIsPaidStaysPaidThoughThePersonGivesThePlaceUp() {
        take(Samples.OWED, IN_TIME);
        assertThat(invitation.withdraw(MUCH_LATER)).isTrue();
        assertThat(invitation.view().state()).isEqualTo(InvitationState.PAID);
        assertThat(take(Samples.OWED, IN_TIME)).isEqualTo(Verdict.SECOND);
    }

    @Test
    void aDecisionRefundsNobodyWhoHadWithdrawn() {
        take(Samples.OWED, IN_TIME);
        invitation.withdraw(IN_TIME);
        assertThat(invitation.cancel(MUCH_LATER)).isFalse();
        assertThat(invitation.view().state()).isEqualTo(InvitationState.PAID);
    }

    @Test
    void whatADecisionEndedIsNoPlaceToGiveUp() {
        invitation.cancel(IN_TIME);
        assertThat(invitation.withdraw(MUCH_LATER)).isFalse();
        assertThat(invitation.view().state()).isEqualTo(InvitationState.CANCELLED);
        assertThat(take(Samples.OWED, IN_TIME)).isEqualTo(Verdict.CANCELLED);
    }

    /** The thirty days would have run out while the letter lay in a queue. */
    @Test
    void theDaysOfWhoeverIsInvitedByPostRunFromThePosting() {
        invitation.postedOn(PaymentTerm.lastDay(Samples.INVITED));
        assertThat(invitation.view().lastDay())
                .isEqualTo(PaymentTerm.lastDay(Samples.INVITED).plusDays(PaymentTerm.DAYS));
        assertThat(take(Samples.OWED, Samples.TOO_LATE)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whatWasPromisedIsNotTakenBack() {
        invitation.postedOn(PaymentTerm.lastDay(Samples.INVITED).minusDays(60));
        assertThat(invitation.view().dueBefore()).isEqualTo(Samples.TOO_LATE);
    }

    @Test
    void aPlaceThatWasGivenUpIsNotGivenBackByPosting() {
        invitation.expire(false, Samples.TOO_LATE);
        invitation.postedOn(PaymentTerm.lastDay(Samples.INVITED));
        assertThat(invitation.view().dueBefore()).isEqualTo(Samples.TOO_LATE);
    }
}
