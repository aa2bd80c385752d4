package quebec.monprojet.rush;

import java.util.List;

/**
 * All that is known of a period when it is judged.
 *
 * @param openings in which applications may have been received
 * @param attempts what clients saw
 * @param earlier downloads made before, say before a restart, oldest first
 * @param published the last download
 * @param rows of the database, where the tests can see it; empty otherwise
 */
public record Evidence(
        int cap,
        List<Opening> openings,
        List<Attempt> attempts,
        List<Published> earlier,
        Published published,
        List<Row> rows) {

    public Evidence {
        openings = List.copyOf(openings);
        attempts = List.copyOf(attempts);
        earlier = List.copyOf(earlier);
        rows = List.copyOf(rows);
    }

    Evidence withOpening(Opening other) {
        return new Evidence(cap, List.of(other), attempts, earlier, published, rows);
    }

    Evidence withPublished(Published other) {
        return new Evidence(cap, openings, attempts, earlier, other, rows);
    }

    Evidence withEarlier(Published download) {
        return new Evidence(cap, openings, attempts, List.of(download), published, rows);
    }

    List<Leaf> leaves() {
        return published.leaves().stream().map(Leaf::of).toList();
    }
}
