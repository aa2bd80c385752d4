package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RemittanceTest {

    /** Still the 17th in Montréal, already the 18th in Greenwich. */
    private static final Instant NOW = Instant.parse("2016-03-18T03:00:00Z");

    private static Remittance on(LocalDate day) {
        return new Remittance(Means.CHEQUE, Samples.OWED, day, "r-77");
    }

    @Test
    void aChequeOfTheLastDayIsInTimeWhateverTheHour() {
        Remittance remittance = on(LocalDate.of(2016, 3, 17));
        assertThat(remittance.faults(NOW)).isEmpty();
        assertThat(remittance.receivedAt()).isBefore(Samples.TOO_LATE);
        assertThat(on(LocalDate.of(2016, 3, 18)).receivedAt()).isEqualTo(Samples.TOO_LATE);
    }

    @Test
    void noMoneyIsReceivedTomorrow() {
        assertThat(on(LocalDate.of(2016, 3, 18)).faults(NOW))
                .containsExactly(Remittance.Fault.RECEIVED_ON);
    }

    @Test
    void noMoneyIsReceivedBeforeItIsAskedFor() {
        Invitation invitation = Samples.invitation().view();
        assertThat(on(LocalDate.of(2016, 2, 15)).isBefore(invitation)).isTrue();
        assertThat(on(LocalDate.of(2016, 2, 16)).isBefore(invitation)).isFalse();
    }

    @Test
    void theSameReferenceIsTheSameMoneyWithItsAmountMeansAndDayOnly() {
        Incoming first = Samples.byCheque("R-1");
        var row = new PaymentRow(Samples.invitation(), first, Verdict.ACCEPTED, NOW);
        assertThat(row.is(first)).isTrue();
        assertThat(row.is(of(first, Means.CASH, first.amount(), first.receivedAt()))).isFalse();
        assertThat(row.is(of(first, first.means(), Money.dollars(1), first.receivedAt())))
                .isFalse();
        assertThat(row.is(of(first, first.means(), first.amount(), NOW))).isFalse();
    }

    private static Incoming of(Incoming other, Means means, Money amount, Instant at) {
        return new Incoming(means, other.reference(), amount, at, other.by());
    }

    @Test
    void nothingIsNoMoneyAndAReferenceIsOneOnPaper() {
        var wrong = new Remittance(Means.CASH, new Money(0), LocalDate.of(2016, 3, 17), "<script>");
        assertThat(wrong.faults(NOW))
                .containsExactlyInAnyOrder(Remittance.Fault.AMOUNT, Remittance.Fault.REFERENCE);
    }

    @Test
    void aCardsTransactionIsTheGatewaysInItsOwnLetters() {
        var card = new Remittance(Means.CARD, Samples.OWED, LocalDate.of(2016, 3, 17), " be-1a ");
        assertThat(card.faults(NOW)).isEmpty();
        assertThat(card.reference()).isEqualTo("be-1a");
        assertThat(card.means().channel()).isEqualTo(Channel.GATEWAY);
    }

    @Test
    void aReferenceIsTheSameInSmallLetters() {
        assertThat(on(LocalDate.of(2016, 3, 17)).reference()).isEqualTo("R-77");
    }
}
