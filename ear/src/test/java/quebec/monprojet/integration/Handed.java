package quebec.monprojet.integration;

import java.util.Optional;
import java.util.concurrent.Callable;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.fixture.Patience;

/**
 * Takes a file, hands it on or gives it back as whoever tries again while the portal writes of it.
 */
final class Handed {

    private Handed() {}

    /** Returns the first answer that is not that somebody is changing it. */
    static Claiming inTheEnd(Callable<Claiming> act) {
        return Patience.seen(
                "an application that nobody is changing",
                () -> Optional.of(act.call()).filter(answer -> !(answer instanceof Claiming.Busy)));
    }
}
