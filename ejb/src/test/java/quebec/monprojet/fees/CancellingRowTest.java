package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.PeriodNumber;

class CancellingRowTest {

    private static final StaffId AUTHOR = new StaffId(UUID.randomUUID());
    private static final StaffId ANOTHER = new StaffId(UUID.randomUUID());

    private static final CancellingDecision.Terms TERMS =
            new CancellingDecision.Terms(
                    "2016-ANN-1",
                    new PeriodNumber("2016-1"),
                    "Le ministre met fin à l’examen des demandes.",
                    "I-0.2, art. 3.5");

    private final CancellingRow decision = new CancellingRow(TERMS, AUTHOR, Samples.INVITED);

    @Test
    void nobodyApprovesTheirOwn() {
        assertThat(decision.approve(AUTHOR, Samples.INVITED))
                .isInstanceOf(Cancelling.SamePerson.class);
        assertThat(decision.approved()).isFalse();
    }

    @Test
    void anotherPersonApprovesOnce() {
        assertThat(decision.approve(ANOTHER, Samples.INVITED)).isInstanceOf(Cancelling.Done.class);
        assertThat(decision.approve(ANOTHER, Samples.INVITED)).isInstanceOf(Cancelling.Gone.class);
    }

    @Test
    void anotherDraftUnderTheSameNumberIsNotTheOneThatWasRead() {
        assertThat(decision.isOf(Samples.INVITED)).isTrue();
        assertThat(decision.isOf(Samples.INVITED.plusNanos(1_000))).isFalse();
    }

    @Test
    void aDecisionSaysItsReasonAndItsLaw() {
        assertThat(CancellingRow.faults(TERMS)).isEmpty();
        var bare = new CancellingDecision.Terms("-", new PeriodNumber("R2016-1"), "non", " ");
        assertThat(CancellingRow.faults(bare))
                .containsExactlyInAnyOrder(
                        Cancelling.Fault.NUMBER,
                        Cancelling.Fault.PERIOD,
                        Cancelling.Fault.REASON,
                        Cancelling.Fault.LEGAL_BASIS);
    }
}
