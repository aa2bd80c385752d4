package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Management;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Scenario;

/** Tens of thousands of waiting pages ask for the status document, for minutes. */
class PollingIT {

    private static final int PER_SECOND = Scenario.number("polls", 2_800);
    private static final Duration DURING =
            Duration.ofSeconds(Scenario.number("polling.seconds", 600));
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration AT_MOST = Duration.ofMillis(500);
    private static final long FLAT_MEGABYTES = 40;
    private static final String MEMORY = "/core-service=platform-mbean/type=memory:";
    private static final Pattern USED = Pattern.compile("\"used\" => ([0-9]+)L");
    private static final int PEOPLE = 20;

    @Test
    void theStatusIsAnsweredAtOnceAndTheHeapStaysFlat() {
        try (OpenPortal portal = OpenPortal.of("polling", Database.POSTGRESQL, PEOPLE, Map.of())) {
            Management management = new Management(portal.server().ports());
            poll(portal, WARM_UP);
            long before = megabytes(management);
            Poller poller = poll(portal, DURING);
            long after = megabytes(management);
            portal.everybody().persist();
            new Scenario("02", "status polled")
                    .figure("a second", PER_SECOND)
                    .figure("seconds", DURING.toSeconds())
                    .figure("answers", poller.answers())
                    .figure("other than 200", poller.failed())
                    .figure("5xx", poller.serverErrors())
                    .figure(
                            "answered after",
                            "p50 "
                                    + poller.percentile(50).toMillis()
                                    + " ms, p99 "
                                    + poller.percentile(99).toMillis()
                                    + " ms, worst "
                                    + Figures.seconds(poller.percentile(100)))
                    .figure("heap after a collection, MiB before and after", before + ", " + after)
                    .judged(portal.evidence(true));
            assertThat(poller.serverErrors()).isZero();
            assertThat(poller.percentile(99)).isLessThan(AT_MOST);
            assertThat(after).isLessThan(before + FLAT_MEGABYTES);
        }
    }

    private static Poller poll(OpenPortal portal, Duration during) {
        Poller poller = new Poller(portal.server().at("/api/periods/current"), PER_SECOND, during);
        poller.poll(portal.server().at(""));
        return poller;
    }

    /** What is left after a collection. */
    private static long megabytes(Management management) {
        management.run(MEMORY + "gc");
        String said = management.run(MEMORY + "read-attribute(name=heap-memory-usage)");
        Matcher used = USED.matcher(said);
        assertThat(used.find()).as(said).isTrue();
        return Long.parseLong(used.group(1)) >> 20;
    }
}
