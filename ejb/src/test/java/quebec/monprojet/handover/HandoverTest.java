package quebec.monprojet.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class HandoverTest {

    private static final Instant TOLD = Instant.parse("2016-09-01T14:00:00Z");
    private static final Instant AGAIN = TOLD.plusSeconds(3_600);

    private static Handover handover(
            State state, @Nullable Failure failure, @Nullable Instant againAt) {
        return new Handover(
                7,
                Destination.FEDERAL,
                Kind.CERTIFICATE,
                new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(42)),
                TOLD,
                state,
                TOLD,
                1,
                failure,
                TOLD,
                state == State.ACKNOWLEDGED ? TOLD : null,
                againAt);
    }

    private static Optional<Fault> said(Handover handover, AnswerKind kind) {
        return handover.objection(kind, AGAIN);
    }

    @Test
    void aReceiptCountsOnce() {
        assertThat(said(handover(State.SENT, null, null), AnswerKind.ACKNOWLEDGED)).isEmpty();
        assertThat(said(handover(State.ACKNOWLEDGED, null, null), AnswerKind.ACKNOWLEDGED))
                .contains(Fault.SAID_BEFORE);
    }

    @Test
    void aReceiptMayOvertakeTheWordThatItWasSent() {
        assertThat(said(handover(State.WAITING, null, null), AnswerKind.ACKNOWLEDGED)).isEmpty();
    }

    @Test
    void aReceiptTellsThatWhatTheBrokerGaveUpArrivedAllTheSame() {
        assertThat(said(handover(State.DEAD, Failure.UNDELIVERED, null), AnswerKind.ACKNOWLEDGED))
                .isEmpty();
    }

    @Test
    void aRefusalIsHeardAfterAReceipt() {
        assertThat(said(handover(State.ACKNOWLEDGED, null, null), AnswerKind.REFUSED)).isEmpty();
    }

    @Test
    void noReceiptBuriesARefusal() {
        Handover refused = handover(State.DEAD, Failure.REFUSED, null);
        assertThat(said(refused, AnswerKind.ACKNOWLEDGED)).contains(Fault.AFTER_REFUSAL);
        assertThat(said(refused, AnswerKind.CONFIRMED)).contains(Fault.AFTER_REFUSAL);
        assertThat(said(refused, AnswerKind.REFUSED)).contains(Fault.SAID_BEFORE);
    }

    @Test
    void whatWasAnsweredBeforeItWasSetOutAgainDoesNotCount() {
        Handover again = handover(State.WAITING, null, AGAIN);
        Instant before = AGAIN.minusSeconds(61);
        assertThat(again.objection(AnswerKind.ACKNOWLEDGED, before))
                .contains(Fault.EARLIER_SENDING);
        assertThat(again.objection(AnswerKind.REFUSED, before)).contains(Fault.EARLIER_SENDING);
    }

    @Test
    void aClockThatIsAMinuteBehindKeepsNoAnswerOut() {
        Handover again = handover(State.SENT, null, AGAIN);
        assertThat(again.objection(AnswerKind.ACKNOWLEDGED, AGAIN.minusSeconds(60))).isEmpty();
    }

    @Test
    void aCertificateOnceLinkedStaysLinked() {
        Handover again = handover(State.WAITING, null, AGAIN);
        assertThat(again.objection(AnswerKind.CONFIRMED, TOLD)).isEmpty();
        assertThat(said(handover(State.ACKNOWLEDGED, null, null), AnswerKind.CONFIRMED)).isEmpty();
    }

    @Test
    void onlyAContradictionAsksForSomebody() {
        assertThat(Fault.SAID_BEFORE.isIdle()).isTrue();
        assertThat(Fault.EARLIER_SENDING.isIdle()).isTrue();
        assertThat(Fault.AFTER_REFUSAL.isIdle()).isFalse();
    }
}
