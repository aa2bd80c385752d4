package quebec.monprojet.crowd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where everybody of a crowd stands at the end. */
final class People {

    private final int crowd;
    private final long bell;
    private final long[] firstDue;
    private final @Nullable Press[] last;

    People(int crowd, long bell, List<Press> presses) {
        this.crowd = crowd;
        this.bell = bell;
        firstDue = new long[crowd];
        last = new Press[crowd];
        for (Press press : presses) {
            if (last[press.person()] == null) {
                firstDue[press.person()] = press.due();
            }
            last[press.person()] = press;
        }
    }

    int count() {
        return crowd;
    }

    int with(Kind kind) {
        return (int) decided().stream().filter(press -> press.kind() == kind).count();
    }

    int withPlace() {
        return (int) decided().stream().filter(press -> press.kind().isPlace()).count();
    }

    /** Whoever was refused is among them. */
    int withoutFinalAnswer() {
        return crowd - decided().size();
    }

    int refused() {
        int refused = 0;
        for (Press press : last) {
            if (press != null && press.kind() == Kind.REFUSED) {
                refused++;
            }
        }
        return refused;
    }

    /** From each person's first press to their final answer; nanoseconds. */
    long[] waits() {
        return decided().stream()
                .mapToLong(press -> press.ending().endedAt() - firstDue[press.person()])
                .toArray();
    }

    /** From the bell to each person's final answer; nanoseconds. */
    long[] fromTheBell() {
        return decided().stream().mapToLong(press -> press.ending().endedAt() - bell).toArray();
    }

    /** From the bell to the final answer of each person with a place; nanoseconds. */
    long[] placesFromTheBell() {
        return decided().stream()
                .filter(press -> press.kind().isPlace())
                .mapToLong(press -> press.ending().endedAt() - bell)
                .toArray();
    }

    private List<Press> decided() {
        List<Press> decided = new ArrayList<>();
        for (Press press : last) {
            if (press != null && press.kind().isFinal()) {
                decided.add(press);
            }
        }
        return decided;
    }
}
