package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void nobodyIsAskedBeforeSomebodyNeedsToKnow() {
        new Once<>(this::answer);
        assertThat(asked).hasValue(0);
    }

    @Test
    void whoeverAsksAgainIsGivenTheSameAnswer() {
        Once<Integer> once = new Once<>(this::answer);
        assertThat(once.get()).contains(1);
        assertThat(once.get()).contains(1);
    }

    @Test
    void thatThereIsNothingIsAskedOnceToo() {
        Once<Integer> once = new Once<>(this::nothing);
        assertThat(once.get()).isEmpty();
        assertThat(once.get()).isEmpty();
        assertThat(asked).hasValue(1);
    }

    private Optional<Integer> answer() {
        return Optional.of(asked.incrementAndGet());
    }

    private Optional<Integer> nothing() {
        asked.incrementAndGet();
        return Optional.empty();
    }
}
