package quebec.monprojet.grid;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bands of whole numbers in rising order, each with its line: {@code 41}, {@code 36-47}, {@code
 * 48+}.
 */
final class Bands {

    private static final Pattern KEY = Pattern.compile("(?:.+\\.)?([0-9]+)(?:-([0-9]+)|(\\+))?");

    private final List<Band> bands;

    private Bands(List<Band> bands) {
        this.bands = bands;
    }

    /** One of them, both ends included. */
    record Band(int from, int to, Node node) {

        boolean holds(int value) {
            return value >= from && value <= to;
        }
    }

    static Bands of(Collection<Node> nodes) {
        List<Band> bands = nodes.stream().map(Bands::read).toList();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).to()) {
                throw new IllegalArgumentException("Bands neither rise nor stay apart");
            }
        }
        return new Bands(bands);
    }

    private static Band read(Node node) {
        Matcher key = KEY.matcher(node.key());
        if (!key.matches()) {
            throw new IllegalArgumentException(node.key() + " is no band");
        }
        int from = Integer.parseInt(key.group(1));
        if (key.group(3) != null) {
            return new Band(from, Integer.MAX_VALUE, node);
        }
        String to = key.group(2);
        return new Band(from, to == null ? from : Integer.parseInt(to), node);
    }

    @Nullable Node at(int value) {
        for (Band band : bands) {
            if (band.holds(value)) {
                return band.node();
            }
        }
        return null;
    }

    /** The nearest band above that gives more. */
    Optional<Band> better(int value) {
        Node now = at(value);
        int points = now == null ? 0 : now.points();
        return bands.stream()
                .filter(band -> band.from() > value && band.node().points() > points)
                .findFirst();
    }
}
