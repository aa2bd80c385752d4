package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.GivenProof;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodNumber;

class PressOutcomeTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    private static final Hash ROOT = Hash.ofLeaf(new byte[0]);

    private static final Receipt RECEIPT =
            new Receipt(
                    new ApplicationNumber(new PeriodNumber("2026-1"), new Rank(1)),
                    BELL,
                    BELL,
                    Papers.DIGEST,
                    "D-1",
                    OrderRule.FIRST_COME,
                    "{}",
                    new InclusionProof(0, 1, List.of()),
                    new SignedHead(
                            new Head("2026-1", 1, ROOT, "0".repeat(64), BELL, "k"),
                            "00".repeat(64)));

    @Test
    void whatDecidesNothingIsPressedAgain() {
        assertThat(PressOutcome.of(new Submission.Busy(Duration.ofSeconds(1)))).isEmpty();
        assertThat(PressOutcome.of(new Submission.NotOpen(BELL))).isEmpty();
        assertThat(PressOutcome.of(new Submission.Suspended(null))).isEmpty();
        assertThat(PressOutcome.of(new Submission.BadTicket())).isEmpty();
        for (Submission.Reason reason : Submission.Reason.values()) {
            assertThat(PressOutcome.of(new Submission.NotReady(reason))).isEmpty();
        }
    }

    /** A new kind of answer decides nothing until somebody says what it decides. */
    @Test
    void everyKindOfAnswerIsKnownHere() {
        assertThat(Submission.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "Received",
                        "AlreadyReceived",
                        "Full",
                        "NotOpen",
                        "Suspended",
                        "Closed",
                        "BadTicket",
                        "NotReady",
                        "Busy");
    }

    @Test
    void everyOutcomeComesOfSomeAnswer() {
        List<Submission> answers =
                List.of(
                        new Submission.Received(RECEIPT),
                        new Submission.AlreadyReceived(RECEIPT, Submission.Holder.SAME_PERSON),
                        new Submission.Full(BELL, new GivenProof(BELL, "{}")),
                        new Submission.Closed(null));
        assertThat(answers.stream().map(PressOutcome::of).map(Optional::orElseThrow))
                .containsExactly(PressOutcome.values());
    }

    @Test
    void onlyAPlaceHasANumber() {
        assertThat(PressOutcome.number(new Submission.Closed(BELL))).isNull();
        assertThat(PressOutcome.number(new Submission.BadTicket())).isNull();
    }

    @Test
    void aPeriodThatIsOverIsAnAnswer() {
        assertThat(PressOutcome.of(new Submission.Closed(BELL))).contains(PressOutcome.CLOSED);
    }

    @Test
    void aPlaceIsAnAnswerWithItsNumber() {
        assertIs(new Submission.Received(RECEIPT), PressOutcome.RECEIVED);
        assertIs(
                new Submission.AlreadyReceived(RECEIPT, Submission.Holder.SAME_DOSSIER),
                PressOutcome.RECEIVED);
        assertIs(
                new Submission.AlreadyReceived(RECEIPT, Submission.Holder.SAME_PERSON),
                PressOutcome.OTHER_HELD);
    }

    private static void assertIs(Submission answer, PressOutcome outcome) {
        assertThat(PressOutcome.of(answer)).contains(outcome);
        assertThat(PressOutcome.number(answer)).isEqualTo(RECEIPT.number());
    }

    @Test
    void theLastPlaceIsGoneAndNobodysNumberIsTold() {
        Submission full = new Submission.Full(BELL, new GivenProof(BELL, "{}"));
        assertThat(PressOutcome.of(full)).contains(PressOutcome.FULL);
        assertThat(PressOutcome.number(full)).isNull();
    }
}
