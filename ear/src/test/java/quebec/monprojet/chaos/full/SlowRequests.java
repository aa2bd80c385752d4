package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Scenario;

/** Thousands begin requests and do not end them (slowloris); everybody else is served. */
final class SlowRequests {

    private static final int SLOW = Scenario.number("slow", 2_000);
    private static final int WARM = 100;
    private static final int OTHERS = 300;
    static final int NEEDED = WARM + OTHERS;
    private static final Duration OVER = Duration.ofSeconds(60);
    private static final Duration AT_MOST = Duration.ofSeconds(1);

    static void press(OpenPortal portal, Bell bell) throws IOException {
        Crowd.answers(portal.next(WARM).persistOver(bell, Duration.ofSeconds(20)));
        Crowd others = portal.next(OTHERS);
        List<Attempt> answers;
        long cut;
        try (SlowPeople slow = new SlowPeople(portal.server().ports().http(), SLOW)) {
            List<CompletableFuture<Attempt>> coming = others.pressOver(bell, OVER);
            answers = Crowd.answers(coming);
            cut = slow.cut();
        }
        Waits waits = Waits.of(answers);
        portal.everybody().persist();
        new Scenario("14", "slowloris: slow headers and slow bodies")
                .figure("slow connections", SLOW)
                .figure("cut by the server, and made again", cut)
                .figure("others who pressed meanwhile", answers.size())
                .figure("of them received at the first press", waits.received())
                .figure("answered after", waits)
                .judged(portal.evidence(true));
        assertThat(waits.received()).isEqualTo(OTHERS);
        assertThat(waits.percentile(99)).isLessThan(AT_MOST);
    }
}
