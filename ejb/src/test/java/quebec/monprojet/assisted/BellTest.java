package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.installation.SuspendedServer;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.opening.PeriodNumber;

/** Whatever fails, everybody is pressed once and their answer is written down. */
class BellTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    private static final Due FIRST = due(1);
    private static final Due SECOND = due(2);

    private final Hands clock = new Hands(BELL.minusSeconds(20));
    private final Rope rope = new Rope();
    private final FreshSeals seals = new FreshSeals();
    private final Serving serving = new Serving();
    private final Bell bell = new Bell(rope, seals, serving, clock);

    private static Due due(int dossier) {
        return new Due(
                Papers.PERSON,
                new PeriodNumber("2026-1"),
                new DossierId(new UUID(0, dossier)),
                Papers.DIGEST,
                BELL.plusSeconds(dossier),
                "ticket");
    }

    private void ring() {
        bell.turn();
        clock.at(BELL.plusSeconds(3));
        bell.turn();
    }

    @Test
    void everybodyIsPressedOnceAndWrittenDown() {
        ring();
        bell.settle();
        bell.settle();
        clock.at(BELL.plusSeconds(60));
        bell.turn();
        assertThat(rope.pressed).containsExactly(FIRST, SECOND);
        assertThat(rope.written).containsExactly(FIRST, SECOND);
    }

    @Test
    void oneThatCannotBePressedKeepsNobodyWaiting() {
        rope.breaksAt = FIRST;
        ring();
        assertThat(rope.pressed).containsExactly(SECOND);
        rope.breaksAt = null;
        clock.at(BELL.plusSeconds(5));
        bell.turn();
        assertThat(rope.pressed).containsExactly(SECOND, FIRST);
    }

    /** An error would have ended the only thread that presses. */
    @Test
    void anErrorEndsNothing() {
        rope.error = new StackOverflowError();
        ring();
        rope.error = null;
        clock.at(BELL.plusSeconds(5));
        bell.turn();
        assertThat(rope.pressed).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatCannotBeWrittenDownIsPressedAgain() {
        ring();
        rope.writes = false;
        bell.settle();
        bell.settle();
        rope.writes = true;
        turnsLater();
        assertThat(rope.pressed).containsExactly(FIRST, SECOND, FIRST, SECOND);
        assertThat(rope.written).containsExactly(FIRST, SECOND);
    }

    /** Past every nap, and both answers are written down if they can be. */
    private void turnsLater() {
        clock.at(BELL.plusSeconds(20));
        bell.turn();
        bell.settle();
        bell.settle();
    }

    @Test
    void whatFailsToBeWrittenDownIsPressedAgain() {
        rope.breaksWriting = true;
        ring();
        bell.settle();
        bell.settle();
        rope.breaksWriting = false;
        turnsLater();
        assertThat(rope.written).containsExactly(FIRST, SECOND);
    }

    /** The line gave up, and nothing is known of the answer. */
    @Test
    void anAnswerThatNeverCameIsPressedForAgain() {
        rope.lost = true;
        ring();
        bell.settle();
        bell.settle();
        assertThat(rope.written).isEmpty();
        rope.lost = false;
        turnsLater();
        assertThat(rope.pressed).containsExactly(FIRST, SECOND, FIRST, SECOND);
        assertThat(rope.written).containsExactly(FIRST, SECOND);
    }

    @Test
    void aServerThatHoldsPressesNothing() {
        serving.holds = true;
        ring();
        assertThat(rope.looks).isZero();
        assertThat(rope.pressed).isEmpty();
        serving.holds = false;
        ring();
        assertThat(rope.pressed).containsExactly(FIRST, SECOND);
    }

    /** Tickets are at hand, and a node that cannot read the board for a moment keeps them. */
    @Test
    void whatWaitsIsKeptWhileNothingIsKnown() {
        bell.turn();
        clock.at(BELL.minusSeconds(9));
        rope.knows = false;
        bell.turn();
        clock.at(BELL.plusSeconds(3));
        bell.turn();
        assertThat(rope.pressed).containsExactly(FIRST, SECOND);
    }

    @Test
    void nobodyLooksWhileButtonsArePressed() {
        bell.turn();
        clock.at(BELL);
        bell.turn();
        assertThat(rope.looks).isEqualTo(1);
    }

    @Test
    void whatIsSealedIsLookedForAtOnce() {
        rope.expected = List.of();
        bell.turn();
        bell.turn();
        assertThat(rope.looks).isEqualTo(1);
        seals.on(new PaperSealed(Papers.PERSON, Papers.DIGEST));
        bell.nap();
        bell.turn();
        assertThat(rope.looks).isEqualTo(2);
    }

    @Test
    void aBellThatStandsStillSaysSo() {
        bell.turn();
        assertThat(bell.isTurning()).isTrue();
        clock.at(BELL.plusSeconds(60));
        assertThat(bell.isTurning()).isFalse();
    }

    private static final class Rope extends Bellrope {

        private final List<Due> pressed = new ArrayList<>();
        private final List<Due> written = new ArrayList<>();
        private List<Due> expected = List.of(FIRST, SECOND);
        private @Nullable Due breaksAt;
        private @Nullable Error error;
        private boolean writes = true;
        private boolean knows = true;
        private boolean breaksWriting;
        private boolean lost;
        private int looks;

        @Override
        Optional<List<Due>> expected(Ringing known, Instant now) {
            looks++;
            return knows
                    ? Optional.of(
                            expected.stream().filter(each -> !written.contains(each)).toList())
                    : Optional.empty();
        }

        @Override
        CompletionStage<Submission> press(Due due, Instant now) {
            if (error != null) {
                throw error;
            }
            if (due.equals(breaksAt)) {
                throw new IllegalStateException("no ticket");
            }
            pressed.add(due);
            if (lost) {
                return CompletableFuture.failedFuture(new IllegalStateException("gone"));
            }
            return CompletableFuture.completedFuture(new Submission.Closed(BELL));
        }

        @Override
        boolean record(Due due, PressOutcome outcome, Submission answer, Instant answered) {
            if (breaksWriting) {
                throw new IllegalStateException("no database");
            }
            return writes && written.add(due);
        }
    }

    private static final class Serving extends SuspendedServer {

        private boolean holds;

        @Override
        public boolean holds() {
            return holds;
        }
    }

    /** A clock that somebody moves. */
    private static final class Hands extends Clock {

        private Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        void at(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
