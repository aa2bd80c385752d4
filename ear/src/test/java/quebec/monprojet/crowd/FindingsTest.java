package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quebec.monprojet.rush.Fault;
import quebec.monprojet.rush.Published;

class FindingsTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Judgement FLAWLESS = new Judgement(true, List.of());

    @Test
    void whenEverybodyIsAnsweredAndEveryPlaceGoesItIsGreen() {
        Findings findings =
                judged(
                        Sample.run(
                                3,
                                2,
                                Sample.press(0, 0, Kind.RECEIPT, 5),
                                Sample.press(1, 0, Kind.BUSY, 5),
                                Sample.press(2, 0, Kind.FULL, 40),
                                Sample.press(1, SECOND, Kind.RECEIPT, 5)));
        assertThat(findings.reasons()).isEmpty();
        assertThat(findings.isGreen()).isTrue();
        assertThat(findings.retries()).isEqualTo(1);
        assertThat(findings.people().withPlace()).isEqualTo(2);
    }

    @Test
    void aWaitIsCountedFromTheFirstPress() {
        People people =
                new People(
                        1,
                        0,
                        List.of(
                                Sample.press(0, SECOND, Kind.BUSY, 5),
                                Sample.press(0, 3 * SECOND, Kind.RECEIPT, 5)));
        assertThat(people.waits()).containsExactly(2 * SECOND + 5_000_000);
        assertThat(people.fromTheBell()).containsExactly(3 * SECOND + 5_000_000);
    }

    @Test
    void whoeverNeverGotAFinalAnswerMakesItRed() {
        assertThat(
                        judged(
                                        Sample.run(
                                                3,
                                                1,
                                                Sample.press(0, 0, Kind.RECEIPT, 5),
                                                Sample.press(1, 0, Kind.LATE, 20_000)))
                                .reasons())
                .containsExactly(new Reason(Reason.Why.WITHOUT_ANSWER, 2));
    }

    @Test
    void aFailureMakesItRedEvenWhenARetrySucceeds() {
        assertThat(
                        judged(
                                        Sample.run(
                                                1,
                                                1,
                                                Sample.press(0, 0, Kind.FAILURE, 5),
                                                Sample.press(0, SECOND, Kind.RECEIPT, 5)))
                                .reasons())
                .containsExactly(new Reason(Reason.Why.FAILURES, 1));
    }

    @Test
    void aCutThatARetryMendsIsNoReason() {
        assertThat(
                        judged(
                                        Sample.run(
                                                1,
                                                1,
                                                Sample.press(0, 0, Kind.CUT, 5),
                                                Sample.press(0, SECOND, Kind.REPEATED, 5)))
                                .isGreen())
                .isTrue();
    }

    @Test
    void aRefusedTicketIsNamed() {
        assertThat(judged(Sample.run(1, 0, Sample.press(0, 0, Kind.REFUSED, 5))).reasons())
                .containsExactly(
                        new Reason(Reason.Why.WITHOUT_ANSWER, 1),
                        new Reason(Reason.Why.REFUSED, 1));
    }

    @Test
    void placesThatNobodyGotAreNamed() {
        assertThat(judged(Sample.run(1, 5, Sample.press(0, 0, Kind.FULL, 5))).reasons())
                .containsExactly(new Reason(Reason.Why.PLACES_LEFT, 1));
    }

    @Test
    void faultsAndNoJudgementAreRed() {
        Run run = Sample.run(1, 1, Sample.press(0, 0, Kind.RECEIPT, 5));
        Judgement faulty =
                new Judgement(true, List.of(new Fault(Fault.Kind.GAP, "nobody has rank 1")));
        assertThat(Findings.of(run, Optional.empty(), faulty, 0.2).reasons())
                .containsExactly(new Reason(Reason.Why.FAULTS, 1));
        assertThat(Findings.of(run, Optional.empty(), Judgement.none(), 0.2).reasons())
                .containsExactly(new Reason(Reason.Why.UNCHECKED, 1));
    }

    @Test
    void theLastPlaceIsReadFromTheRegister() {
        Instant bell = Instant.parse("2026-02-16T13:30:00Z");
        Published published =
                new Published(
                        List.of("{}", "{\"receivedAt\":\"2026-02-16T13:30:01.250000001Z\"}"),
                        List.of("{\"instant\":\"2026-02-16T13:30:01.5Z\"}"),
                        "{}");
        assertThat(LastPlace.of(published, bell)).contains(new LastPlace(2, 1250.000001, 1500));
        assertThat(LastPlace.of(new Published(List.of(), List.of(), "{}"), bell)).isEmpty();
    }

    private static Findings judged(Run run) {
        return Findings.of(run, Optional.empty(), FLAWLESS, 0.2);
    }
}
