package quebec.monprojet.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.MailAddress;

class MandateRowTest {

    private static final Duration NANO = Duration.ofNanos(1);

    @Test
    void whoeverReadsTheMailOfThatAddressAccepts() {
        MandateRow row = Offers.offered();
        assertThat(row.accept(Offers.DELEGATE, new MailAddress("Sister@demo.example"), Offers.NOW))
                .isEqualTo(Answer.GIVEN);
        assertThat(row.view().livesAt(Offers.NOW)).isTrue();
        assertThat(row.view().heldBy()).contains(Offers.DELEGATE);
    }

    @Test
    void aLinkHandedOnToAnotherAccountOpensNothing() {
        MandateRow row = Offers.offered();
        assertThat(row.accept(Offers.DELEGATE, new MailAddress("thief@demo.example"), Offers.NOW))
                .isEqualTo(Answer.ANOTHER_ADDRESS);
        assertThat(row.view().livesAt(Offers.NOW)).isFalse();
    }

    @Test
    void nobodyIsTheirOwnDelegate() {
        assertThat(Offers.offered().accept(Offers.APPLICANT, Offers.ADDRESS, Offers.NOW))
                .isEqualTo(Answer.OWN);
    }

    @Test
    void anOfferIsAnsweredOnce() {
        MandateRow row = Offers.accepted();
        assertThat(row.accept(Offers.ANOTHER, Offers.ADDRESS, Offers.NOW)).isEqualTo(Answer.OVER);
        assertThat(row.decline(Offers.DELEGATE, Offers.ADDRESS, Offers.NOW)).isEqualTo(Answer.OVER);
        assertThat(row.view().livesAt(Offers.NOW)).isTrue();
    }

    @Test
    void whoeverPressesTwiceHasAccepted() {
        MandateRow row = Offers.accepted();
        assertThat(row.accept(Offers.DELEGATE, Offers.ADDRESS, Offers.NOW))
                .isEqualTo(Answer.ALREADY);
        row.revoke(Offers.NOW);
        assertThat(row.accept(Offers.DELEGATE, Offers.ADDRESS, Offers.NOW)).isEqualTo(Answer.OVER);
    }

    @Test
    void anOfferWaitsAWeek() {
        var end = Offers.NOW.plus(MandateRow.TO_ANSWER);
        assertThat(Offers.offered().accept(Offers.DELEGATE, Offers.ADDRESS, end.minus(NANO)))
                .isEqualTo(Answer.GIVEN);
        assertThat(Offers.offered().accept(Offers.DELEGATE, Offers.ADDRESS, end))
                .isEqualTo(Answer.OVER);
    }

    @Test
    void whatIsTakenBackBeforeTheAnswerIsNotAccepted() {
        MandateRow row = Offers.offered();
        assertThat(row.revoke(Offers.NOW)).isTrue();
        assertThat(row.accept(Offers.DELEGATE, Offers.ADDRESS, Offers.NOW)).isEqualTo(Answer.OVER);
    }

    @Test
    void itLivesToTheEndOfItsLastDayInMontreal() {
        Mandate mandate = Offers.accepted().view();
        assertThat(mandate.livesAt(Offers.OVER.minus(NANO))).isTrue();
        assertThat(mandate.livesAt(Offers.OVER)).isFalse();
    }

    @Test
    void takingBackEndsItAtOnceAndOnce() {
        MandateRow row = Offers.accepted();
        assertThat(row.revoke(Offers.NOW)).isTrue();
        assertThat(row.view().livesAt(Offers.NOW)).isFalse();
        assertThat(row.revoke(Offers.NOW)).isFalse();
        assertThat(row.layDown(Offers.NOW)).isFalse();
        assertThat(row.view().standingAt(Offers.NOW)).isEqualTo(Mandate.Standing.REVOKED);
    }

    @Test
    void onlyWhatWasAcceptedIsLaidDown() {
        assertThat(Offers.offered().layDown(Offers.NOW)).isFalse();
        assertThat(Offers.accepted().layDown(Offers.NOW)).isTrue();
    }

    @Test
    void itsEndFreesItsSlotAndForgetsTheAddress() {
        MandateRow row = Offers.accepted();
        row.revoke(Offers.NOW);
        assertThat(row.holdsSlot()).isFalse();
        assertThat(row.view().address()).isNull();
    }

    @Test
    void whatIsOverGivesItsSlotUpAndWhatLivesKeepsIt() {
        MandateRow row = Offers.accepted();
        row.lapse(Offers.OVER.minus(NANO));
        assertThat(row.holdsSlot()).isTrue();
        row.lapse(Offers.OVER);
        assertThat(row.holdsSlot()).isFalse();
        assertThat(row.view().standingAt(Offers.OVER)).isEqualTo(Mandate.Standing.OVER);
    }
}
