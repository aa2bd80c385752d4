package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.InstalledPostgres;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Scenario;

/** The server's clock is put forward and back while people press. */
class ClockIT {

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    /** The clocks go back at two, and tell the hour from one to two again. */
    private static final Instant TWO_BECOMES_ONE =
            LocalDateTime.parse("2026-11-01T00:00")
                    .atZone(MONTREAL)
                    .toInstant()
                    .plus(Duration.ofHours(2));

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration OVER = Duration.ofSeconds(15);
    private static final Duration STEP = Duration.ofSeconds(20);
    private static final int COHORT = 90;
    private static final int COHORTS = 3;

    /** As many press until the board is read again, and the vigil has seen the jump. */
    private static final int OF_TWO_SECONDS = 2 * COHORT / 15 + 1;

    @Test
    void aClockThatIsPutMovesNoRankAndNoDeadline() {
        FakeClock clock = new FakeClock(Path.of("target", "clock.offset"));
        try (InstalledPostgres postgres = InstalledPostgres.fresh();
                OpenPortal portal =
                        OpenPortal.on(
                                postgres,
                                "clock",
                                COHORTS * COHORT,
                                clock.environment("America/Toronto"));
                Bell bell = new Bell()) {
            String deadlines = deadlines(portal);
            long before = received(Crowd.answers(portal.next(COHORT).persistOver(bell, OVER)));
            Crowd backThen = portal.next(COHORT);
            clock.putBy(HOUR.negated());
            long anHourAgo = received(Crowd.answers(backThen.persistOver(bell, OVER)));
            Patience.until(
                    "the status counts them",
                    () -> portal.portal().current().path("taken").asLong() == before + anHourAgo);
            Crowd afterwards = portal.next(COHORT);
            clock.putBy(Duration.ZERO);
            List<Attempt> inAnHour = Crowd.answers(afterwards.pressOver(bell, OVER));
            long suspended = told(inAnHour, "suspended");
            long busy = told(inAnHour, "busy");
            new Scenario("12", "clock put back an hour, then forward again")
                    .figure("received at -1 h", anHourAgo + " of " + COHORT)
                    .figure("received at +1 h", received(inAnHour) + " of " + COHORT)
                    .figure("told that the period is suspended", suspended)
                    .figure("told to come back", busy)
                    .figure("state in the end", state(portal))
                    .figure("opening and closing moved", !deadlines.equals(deadlines(portal)))
                    .judged(portal.evidence(true));
            assertThat(deadlines(portal)).isEqualTo(deadlines);
            assertThat(anHourAgo).isEqualTo(COHORT);
            assertThat(received(inAnHour) + suspended + busy).isEqualTo(COHORT);
            assertThat(busy).as("told to come back").isLessThanOrEqualTo(OF_TWO_SECONDS);
        }
    }

    @Test
    void theNightInWhichAnHourIsToldTwiceIsANightLikeAnyOther() {
        FakeClock clock = new FakeClock(Path.of("target", "night.offset"));
        clock.putBy(Duration.between(Instant.now(), TWO_BECOMES_ONE.minus(Duration.ofMinutes(10))));
        try (InstalledPostgres postgres = InstalledPostgres.fresh();
                OpenPortal portal =
                        OpenPortal.on(
                                postgres,
                                "night",
                                2 * COHORT,
                                clock.environment("America/Toronto"));
                Bell bell = new Bell()) {
            String deadlines = deadlines(portal);
            Instant before = serverTime(portal);
            goOnTo(portal, clock, TWO_BECOMES_ONE.minusSeconds(8));
            Patience.until("the board is of now", () -> isReady(portal));
            List<Attempt> across = Crowd.answers(portal.next(COHORT).pressOver(bell, OVER));
            Patience.until(
                    "the hour is told again", () -> serverTime(portal).isAfter(TWO_BECOMES_ONE));
            portal.everybody().persist();
            new Scenario("12", "night in which the clocks go back")
                    .figure("pressed across the change", COHORT)
                    .figure("received at the first press", Waits.of(across).received())
                    .figure("server's clock, before and after", before + ", " + serverTime(portal))
                    .figure("state in the end", state(portal))
                    .figure("opening and closing moved", !deadlines.equals(deadlines(portal)))
                    .judged(portal.evidence(true));
            assertThat(Waits.of(across).received()).isEqualTo(COHORT);
            assertThat(deadlines(portal)).isEqualTo(deadlines);
        }
    }

    private static long received(List<Attempt> attempts) {
        return attempts.stream().filter(one -> one.receipt().isPresent()).count();
    }

    private static long told(List<Attempt> attempts, String problem) {
        return attempts.stream().filter(one -> one.problem().equals(problem)).count();
    }

    /** By steps that nobody takes for an outage. */
    private static void goOnTo(OpenPortal portal, FakeClock clock, Instant goal) {
        for (Instant now = serverTime(portal); now.isBefore(goal); now = serverTime(portal)) {
            Instant next = now.plus(STEP).isBefore(goal) ? now.plus(STEP) : goal;
            clock.putBy(Duration.between(Instant.now(), next));
            Patience.until("the clock is put", () -> !serverTime(portal).isBefore(next));
        }
    }

    /** A board from before a jump of the clock is no ground for an answer. */
    private static boolean isReady(OpenPortal portal) {
        return portal.server().readiness().contains("\"board\":\"up\"");
    }

    private static String deadlines(OpenPortal portal) {
        JsonNode current = portal.portal().current();
        return current.path("opensAt").asText() + " " + current.path("closesAt").asText();
    }

    private static Instant serverTime(OpenPortal portal) {
        return Instant.parse(portal.portal().current().path("serverTime").asText());
    }

    private static String state(OpenPortal portal) {
        return portal.portal().current().path("state").asText();
    }
}
