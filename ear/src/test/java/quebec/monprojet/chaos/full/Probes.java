package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import quebec.monprojet.integration.Raw;
import quebec.monprojet.integration.Smuggling;
import quebec.monprojet.rush.Scenario;

/** Requests that a proxy and a server could read in two ways, while people press. */
final class Probes {

    private static final int ROUNDS = 20;
    static final int NEEDED = ROUNDS;

    static void send(OpenPortal portal) {
        Map<Smuggling, Integer> answers = new EnumMap<>(Smuggling.class);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            portal.next(1).persist();
            for (Smuggling probe : Smuggling.values()) {
                int status = Raw.send(portal.server().ports().http(), probe.request()).status();
                answers.merge(probe, status, Math::max);
                refused += status == 400 ? 1 : 0;
            }
        }
        new Scenario("15", "request-smuggling and Host probes")
                .figure("probes", Smuggling.values().length)
                .figure("sent, answered 400", ROUNDS * Smuggling.values().length + ", " + refused)
                .judged(portal.evidence(true));
        assertThat(answers).allSatisfy((probe, status) -> assertThat(status).isEqualTo(400));
        assertThat(refused).isEqualTo(ROUNDS * Smuggling.values().length);
    }
}
