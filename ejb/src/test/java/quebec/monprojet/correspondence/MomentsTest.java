package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;

class MomentsTest {

    private static final Instant FIVE = Instant.parse("2016-02-16T22:00:00Z");

    @Test
    void lettersTellInstantsAsPagesDo() {
        Moments french = new Moments(Language.FR);
        assertThat(french.say(FIVE))
                .isEqualTo("16\u00a0février 2016 à 17\u00a0h (heure de Montréal, UTC−05:00)");
        assertThat(french.say(FIVE.plusSeconds(1_800))).contains("17\u00a0h\u00a030 (");
        assertThat(french.say(FIVE.plusSeconds(7)))
                .contains("17\u00a0h\u00a000\u00a0min\u00a007\u00a0s (");
    }

    @Test
    void englishAndSpanishLeaveOutSecondsThatAreNone() {
        assertThat(new Moments(Language.EN).say(FIVE)).contains("at 5:00\u00a0");
        assertThat(new Moments(Language.ES).say(FIVE)).contains("a las 17:00 (");
        assertThat(new Moments(Language.ES).say(FIVE.plusSeconds(7))).contains("17:00:07");
    }
}
