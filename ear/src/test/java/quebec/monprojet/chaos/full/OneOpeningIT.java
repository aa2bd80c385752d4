package quebec.monprojet.chaos.full;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.InstalledPostgres;
import quebec.monprojet.rush.Bell;

/**
 * One server that is never started again, and one opening during which things break around it, in
 * any order. Each takes people who have not pressed yet, and ends with the checker for all that has
 * happened so far.
 */
class OneOpeningIT {

    private static final int PEOPLE =
            FrozenDatabase.NEEDED
                    + DatabaseKilled.NEEDED
                    + CutOff.NEEDED
                    + SlowRequests.NEEDED
                    + Probes.NEEDED;

    private static InstalledPostgres postgres;
    private static OpenPortal portal;
    private static Bell bell;

    @BeforeAll
    static void open() {
        postgres = InstalledPostgres.fresh();
        portal = OpenPortal.on(postgres, "one-opening", PEOPLE, Map.of());
        bell = new Bell();
    }

    @AfterAll
    static void close() {
        if (portal != null) {
            bell.close();
            portal.close();
        }
        postgres.close();
    }

    @Test
    void theDatabaseFreezesAndRequestsFailFast() {
        FrozenDatabase.freeze(portal, postgres, bell);
    }

    @Test
    void theDatabaseDiesAndThePortalComesBackByItself() {
        DatabaseKilled.kill(portal, postgres, bell);
    }

    @Test
    void connectionsAreCutAndTheRetryHasTheSameRank() {
        CutOff.cut(portal);
    }

    @Test
    void theLineLosesAndEverybodyHasOneRank() throws IOException {
        CutOff.lose(portal, bell);
    }

    @Test
    void thousandsAreSlowAndTheOthersAreAnsweredAtOnce() throws IOException {
        SlowRequests.press(portal, bell);
    }

    @Test
    void whatCanBeReadInTwoWaysIsRefused() {
        Probes.send(portal);
    }
}
