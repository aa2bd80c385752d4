package quebec.monprojet.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Fees;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Means;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.fees.Tariff;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class StepsTest {

    private static final Instant SEALED = Instant.parse("2016-02-01T15:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2016-02-16T13:30:00Z");
    private static final Instant PAID = Instant.parse("2016-02-20T15:00:00Z");
    private static final Money PRICE = Money.dollars(765);

    @Test
    void beforeTheInvitationItIsSealedAndReceived() {
        assertThat(behind(steps(null, null)))
                .containsExactly(Steps.Stage.SEALED, Steps.Stage.RECEIVED);
        assertThat(steps(null, null).all()).hasSize(4);
    }

    @Test
    void thePaymentThatCountsTakesItFurther() {
        Steps paid = steps(fees(InvitationState.PAID, Verdict.ACCEPTED), null);
        assertThat(behind(paid)).contains(Steps.Stage.PAID);
        assertThat(paid.all().get(2).at()).isEqualTo(PAID);
        Steps refused = steps(fees(InvitationState.INVITED, Verdict.WRONG_AMOUNT), null);
        assertThat(behind(refused)).doesNotContain(Steps.Stage.PAID);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "WITHDRAWN"})
    void nothingLiesAheadOfAnApplicationThatHasEnded(InvitationState state) {
        Steps ended = steps(fees(state, Verdict.WRONG_AMOUNT), null);
        assertThat(ended.ending()).hasToString(state.name());
        assertThat(ended.all()).hasSize(2).noneMatch(step -> step.at() == null);
    }

    @Test
    void theWayOfWhatADecisionCancelledEndsWithThatDecision() {
        Steps ended = steps(fees(InvitationState.CANCELLED, Verdict.ACCEPTED), null);
        assertThat(ended.ending()).isEqualTo(Steps.Ending.CANCELLED);
        assertThat(behind(ended)).hasSize(4).endsWith(Steps.Stage.PAID, Steps.Stage.CANCELLED);
        assertThat(ended.all().get(3).at()).isEqualTo(PAID);
    }

    @Test
    void whatAnOfficerRecordedIsPaidOnADayAndAtNoHour() {
        FeeStanding byCard = fees(InvitationState.PAID, Verdict.ACCEPTED);
        FeeStanding byCheque =
                new FeeStanding(
                        byCard.invitation(),
                        List.of(),
                        List.of(payment(true, Verdict.ACCEPTED)),
                        List.of());
        assertThat(steps(byCheque, null).all().get(2).toTheDay()).isTrue();
        assertThat(steps(byCard, null).all().get(2).toTheDay()).isFalse();
    }

    @Test
    void whoeverGivesItUpAfterPayingHasGivenItUp() {
        Steps given = steps(fees(InvitationState.PAID, Verdict.ACCEPTED), PAID.plusSeconds(60));
        assertThat(given.ending()).isEqualTo(Steps.Ending.WITHDRAWN);
        assertThat(given.all()).hasSize(3);
    }

    @Test
    void theExaminationIsBehindOnceItIsDecided() {
        FeeStanding paid = fees(InvitationState.PAID, Verdict.ACCEPTED);
        Instant decided = PAID.plusSeconds(3600);
        assertThat(behind(new Steps(SEALED, RECEIVED, paid, null, decided)))
                .endsWith(Steps.Stage.EXAMINATION);
    }

    @Test
    void whatWasSealedAnewSinceBeginsWithItsReceipt() {
        assertThat(behind(new Steps(null, RECEIVED, null, null, null)))
                .containsExactly(Steps.Stage.RECEIVED);
    }

    private static List<Steps.Stage> behind(Steps steps) {
        return steps.all().stream()
                .filter(step -> step.at() != null)
                .map(Steps.Step::stage)
                .toList();
    }

    private static Steps steps(@Nullable FeeStanding fees, @Nullable Instant withdrawnAt) {
        return new Steps(SEALED, RECEIVED, fees, withdrawnAt, null);
    }

    private static FeeStanding fees(InvitationState state, Verdict verdict) {
        ApplicationNumber number = new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(1));
        Invitation invitation =
                new Invitation(
                        number,
                        new AccountId(new UUID(0, 1)),
                        new Fees(new Tariff(2016, PRICE, PRICE, PRICE, true), 0, 0),
                        RECEIVED,
                        RECEIVED.plus(Duration.ofDays(30)),
                        state,
                        state == InvitationState.INVITED ? null : PAID);
        return new FeeStanding(invitation, List.of(), List.of(payment(false, verdict)), List.of());
    }

    private static Payment payment(boolean toTheDay, Verdict verdict) {
        Means means = toTheDay ? Means.CHEQUE : Means.CARD;
        return new Payment("2016-1-000001-X", means, "r", PRICE, PAID, toTheDay, PAID, verdict);
    }
}
