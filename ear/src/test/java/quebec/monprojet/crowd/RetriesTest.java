package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetriesTest {

    @ParameterizedTest
    @EnumSource(names = {"RECEIPT", "REPEATED", "FULL", "CLOSED", "REFUSED"})
    void whoeverCanGainNothingAsksNoMore(Kind kind) {
        assertThat(Retries.after(kind, 1, 0, 0.5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_OPEN", "BUSY", "FAILURE"})
    void whoeverIsToldToWaitWaits(Kind kind) {
        assertThat(Retries.after(kind, 8, 5, 0)).contains(Duration.ofSeconds(8));
    }

    @Test
    void peopleWhoAreToldTheSameComeBackApart() {
        assertThat(Retries.after(Kind.BUSY, 8, 0, 1)).contains(Duration.ofSeconds(10));
        assertThat(Retries.after(Kind.BUSY, 8, 0, 0.5)).contains(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "LATE", "UNREACHABLE"})
    void whoeverHearsNothingAsksAgainAndMoreSeldom(Kind kind) {
        assertThat(Retries.after(kind, -1, 0, 1)).contains(Duration.ofMillis(250));
        assertThat(Retries.after(kind, -1, 1, 1)).contains(Duration.ofMillis(500));
        assertThat(Retries.after(kind, -1, 40, 1)).contains(Duration.ofSeconds(4));
    }

    @Test
    void aFailureThatSaysNothingIsASilence() {
        assertThat(Retries.after(Kind.FAILURE, -1, 2, 0)).contains(Duration.ofSeconds(1));
    }

    @Test
    void aSuspensionMayEnd() {
        assertThat(Retries.after(Kind.SUSPENDED, -1, 0, 0)).contains(Duration.ofSeconds(5));
    }
}
