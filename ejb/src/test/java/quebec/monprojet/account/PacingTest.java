package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PacingTest {

    private static final ClientNetwork STRANGER = ClientNetwork.of("203.0.113.9");
    private static final ClientNetwork HOME = ClientNetwork.of("198.51.100.7");

    private final Pacing pacing =
            new Pacing(Clock.fixed(Instant.parse("2026-02-16T13:30:00Z"), ZoneOffset.UTC));

    @Test
    void whoeverGuessesIsSlowedAndTheOwnerIsNot() {
        for (int i = 0; i < 50; i++) {
            Duration unused = pacing.admit("staff:gestion@demo.example", STRANGER);
        }
        assertThat(pacing.admit("staff:gestion@demo.example", STRANGER)).isPositive();
        assertThat(pacing.admit("staff:gestion@demo.example", HOME)).isZero();
    }

    @Test
    void aDoorTriedFromEverywhereIsSlowedForAllByHalfAMinuteAtMost() {
        for (int i = 0; i < 120; i++) {
            Duration unused =
                    pacing.admit("applicant:a@demo.example", ClientNetwork.of("203.0." + i + ".1"));
        }
        assertThat(pacing.admit("applicant:a@demo.example", HOME))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void wrongCodesSlowTheirOwnNetworkAloneHoweverManyShowThem() {
        for (int i = 0; i < 120; i++) {
            Duration unused = pacing.code(ClientNetwork.of("203.0." + i + ".1"));
        }
        for (int i = 0; i < 70; i++) {
            Duration unused = pacing.code(STRANGER);
        }
        assertThat(pacing.code(STRANGER)).isPositive();
        assertThat(pacing.code(HOME)).isZero();
    }

    @Test
    void whoeverAsksForAStrangersLettersWaitsAndTheStrangerDoesNot() {
        for (int i = 0; i < 50; i++) {
            Duration unused = pacing.letter("a@demo.example", STRANGER);
        }
        assertThat(pacing.letter("a@demo.example", STRANGER)).isPositive();
        assertThat(pacing.letter("a@demo.example", HOME)).isZero();
    }

    @Test
    void lettersAskedForFromEverywhereWaitTwoMinutesAtMost() {
        for (int i = 0; i < 60; i++) {
            Duration unused =
                    pacing.letter("a@demo.example", ClientNetwork.of("203.0." + i + ".1"));
        }
        assertThat(pacing.letter("a@demo.example", HOME))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofMinutes(2));
        assertThat(pacing.letter("b@demo.example", HOME)).as("nobody else's").isZero();
    }

    @Test
    void whoeverReadsTheirMailMayHaveMore() {
        for (int i = 0; i < 50; i++) {
            Duration unused = pacing.letter("a@demo.example", STRANGER);
        }
        pacing.welcomed("a@demo.example");
        assertThat(pacing.letter("a@demo.example", STRANGER)).isZero();
    }

    @Test
    void successesAreNotHeldAgainstASharedNetwork() {
        for (int i = 0; i < 500; i++) {
            assertThat(pacing.admit("applicant:" + i, HOME)).isZero();
            pacing.succeeded("applicant:" + i, HOME);
        }
    }
}
