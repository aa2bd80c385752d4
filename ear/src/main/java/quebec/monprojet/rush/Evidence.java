package quebec.monprojet.rush;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known of a period when it is judged.
 *
 * @param openings in which applications may have been received
 * @param attempts what clients saw
 * @param earlier downloads made before, say before a restart, oldest first
 * @param published the last download
 * @param rows of the database, where the tests can see it; empty otherwise
 * @param nodes that served it
 */
public record Evidence(
        int cap,
        List<Opening> openings,
        List<Attempt> attempts,
        List<Published> earlier,
        Published published,
        List<Row> rows,
        int nodes) {

    public Evidence {
        openings = List.copyOf(openings);
        attempts = List.copyOf(attempts);
        earlier = List.copyOf(earlier);
        rows = List.copyOf(rows);
    }

    /** Of a single node. */
    public Evidence(
            int cap,
            List<Opening> openings,
            List<Attempt> attempts,
            List<Published> earlier,
            Published published,
            List<Row> rows) {
        this(cap, openings, attempts, earlier, published, rows, 1);
    }

    /** The same, of so many nodes. */
    public Evidence servedBy(int several) {
        return new Evidence(cap, openings, attempts, earlier, published, rows, several);
    }

    /** The last rank of each signed batch. */
    Set<Long> ends() {
        return published.heads().stream()
                .map(head -> Head.of(head).size())
                .collect(Collectors.toSet());
    }

    List<Leaf> leaves() {
        return published.leaves().stream().map(Leaf::of).toList();
    }
}
