package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptRowTest {

    private static final Instant NOW = Samples.INVITED.plusSeconds(60);

    private final AttemptRow attempt = new AttemptRow(Samples.invitation(), NOW);

    private AttemptState state() {
        return attempt.view().state();
    }

    @Test
    void moneyThatComesAfterARefusalHasCome() {
        attempt.refused(NOW);
        attempt.succeeded(NOW);
        assertThat(state()).isEqualTo(AttemptState.SUCCEEDED);
    }

    @Test
    void aRefusalAfterTheMoneyChangesNothing() {
        attempt.succeeded(NOW);
        attempt.refused(NOW);
        attempt.abandoned(NOW);
        assertThat(state()).isEqualTo(AttemptState.SUCCEEDED);
    }

    @Test
    void theGatewayTakesItsMoneyForHalfAnHourAndNeverWhenItIsTooLate() {
        assertThat(attempt.view().expiresAt()).isEqualTo(NOW.plus(AttemptRow.ON_THE_WAY));
        var last = new AttemptRow(Samples.invitation(), Samples.TOO_LATE.minusSeconds(60));
        assertThat(last.view().expiresAt()).isEqualTo(Samples.TOO_LATE);
    }

    @Test
    void itIsOfItsApplicationOnly() {
        assertThat(attempt.isFor(Samples.NUMBER.value())).isTrue();
        assertThat(attempt.isFor("2016-1-000043-X")).isFalse();
    }
}
