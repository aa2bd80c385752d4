package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineTest {

    private final List<Integer> served = new CopyOnWriteArrayList<>();
    private final List<Integer> turnedAway = new CopyOnWriteArrayList<>();

    @Test
    void theOrderOfServiceIsTheOrderOfArrival() throws InterruptedException {
        Line<Integer> line = new Line<>(1_000, 256, served::addAll, turnedAway::add);
        IntStream.range(0, 1_000).forEach(i -> assertThat(line.join(i)).isTrue());
        runToTheEnd(line);
        assertThat(served).containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void aFullLineTakesOnNobody() {
        Line<Integer> line = new Line<>(2, 256, served::addAll, turnedAway::add);
        assertThat(line.join(1)).isTrue();
        assertThat(line.join(2)).isTrue();
        assertThat(line.join(3)).isFalse();
    }

    @Test
    void whoeverTheClerkFailsIsTurnedAwayAndTheLineGoesOn() throws InterruptedException {
        Line<Integer> line = new Line<>(10, 1, this::serveAllButTwo, turnedAway::add);
        List.of(1, 2, 3).forEach(line::join);
        runToTheEnd(line);
        assertThat(served).containsExactly(1, 3);
        assertThat(turnedAway).containsExactly(2);
    }

    @Test
    void aClosedLineForgetsNobody() {
        Line<Integer> line = new Line<>(10, 1, served::addAll, turnedAway::add);
        line.join(1);
        line.close(Duration.ZERO);
        assertThat(turnedAway).containsExactly(1);
        assertThat(line.join(2)).isFalse();
    }

    @Test
    void anErrorTurnsItsBatchAwayAndTheLineGoesOn() throws InterruptedException {
        Line<Integer> line =
                new Line<>(
                        10,
                        1,
                        batch -> {
                            if (batch.contains(2)) {
                                throw new StackOverflowError("two");
                            }
                            served.addAll(batch);
                        },
                        turnedAway::add);
        List.of(1, 2, 3).forEach(line::join);
        runToTheEnd(line);
        assertThat(served).containsExactly(1, 3);
        assertThat(turnedAway).containsExactly(2);
    }

    @Test
    void whoCannotBeTurnedAwayDoesNotStopTheOthers() throws InterruptedException {
        Line<Integer> line =
                new Line<>(
                        10,
                        2,
                        batch -> {
                            throw new IllegalStateException("none");
                        },
                        one -> {
                            turnedAway.add(one);
                            throw new IllegalStateException("gone");
                        });
        List.of(1, 2, 3).forEach(line::join);
        runToTheEnd(line);
        assertThat(turnedAway).containsExactly(1, 2, 3);
    }

    @Test
    void anInterruptDoesNotEndTheLine() throws InterruptedException {
        Line<Integer> line = new Line<>(10, 1, served::addAll, turnedAway::add);
        Thread clerk = new Thread(line);
        clerk.start();
        clerk.interrupt();
        line.join(1);
        line.close(Duration.ofSeconds(10));
        clerk.join(10_000);
        assertThat(served).containsExactly(1);
        assertThat(line.isServed()).isFalse();
    }

    private void serveAllButTwo(List<Integer> batch) {
        if (batch.contains(2)) {
            throw new IllegalStateException("two");
        }
        served.addAll(batch);
    }

    private static void runToTheEnd(Line<Integer> line) throws InterruptedException {
        Thread clerk = new Thread(line);
        clerk.start();
        line.close(Duration.ofSeconds(10));
        clerk.join(10_000);
    }
}
