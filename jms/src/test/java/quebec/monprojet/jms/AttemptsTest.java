package quebec.monprojet.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final List<Integer> done = new ArrayList<>();

    @Test
    void oneThatFailsDoesNotKeepTheOthers() {
        for (int one : List.of(1, 2, 3)) {
            Attempts.at("A round", () -> doUnlessTwo(one));
        }
        assertThat(done).containsExactly(1, 3);
    }

    private void doUnlessTwo(int one) {
        if (one == 2) {
            throw new IllegalStateException("The second fails");
        }
        done.add(one);
    }
}
