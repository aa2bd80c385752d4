package quebec.monprojet.crowd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything that happened, in the order in which it ended. */
final class Notebook {

    private final List<Press> presses = new ArrayList<>();
    private final List<Long> polls = new ArrayList<>();
    private int failedPolls;
    private long latestStart;

    void pressed(Press press) {
        presses.add(press);
    }

    void polled(long nanos) {
        polls.add(nanos);
    }

    void pollFailed() {
        failedPolls++;
    }

    /** How late this program itself came to a press. */
    void started(long nanosLate) {
        latestStart = Math.max(latestStart, nanosLate);
    }

    List<Press> presses() {
        return Collections.unmodifiableList(presses);
    }

    long[] polls() {
        return polls.stream().mapToLong(Long::longValue).toArray();
    }

    int failedPolls() {
        return failedPolls;
    }

    /** Nanoseconds by which this program was late, at worst. */
    long latestStart() {
        return latestStart;
    }
}
