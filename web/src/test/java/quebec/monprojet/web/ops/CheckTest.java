package quebec.monprojet.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Check DATABASE = new Check("database", true, true);
    private static final Check BROKER_DOWN = new Check("broker", false, false);

    @Test
    void aStoppedBrokerIsShownAndDoesNotTakeTheNodeOut() {
        assertThat(Check.allow(List.of(DATABASE, BROKER_DOWN))).isTrue();
        assertThat(Check.json(List.of(DATABASE, BROKER_DOWN)))
                .isEqualTo(
                        "{\"status\":\"up\",\"checks\":{\"database\":\"up\",\"broker\":\"down\"}}");
    }

    @Test
    void aDatabaseThatDoesNotAnswerTakesTheNodeOut() {
        var checks = List.of(new Check("database", false, true), BROKER_DOWN);
        assertThat(Check.allow(checks)).isFalse();
        assertThat(Check.json(checks)).startsWith("{\"status\":\"down\"");
    }
}
