package quebec.monprojet.grid;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion gave.
 *
 * @param nodes the lines of the grid that gave it, one for each skill or child; empty when no line
 *     applies
 * @param open how many more points there may be once what is unknown is established: a section of
 *     the list of areas, say
 */
public record Score(Clause clause, int points, List<Node> nodes, int open) {

    public Score {
        Objects.requireNonNull(clause);
        nodes = List.copyOf(nodes);
        if (points < 0 || points > clause.most() || open < 0) {
            throw new IllegalArgumentException(clause.criterion() + " never gives " + points);
        }
    }

    /** The lines added up, as far as the clause goes. */
    static Score of(Clause clause, List<Node> nodes) {
        int sum = 0;
        for (Node node : nodes) {
            sum += node.points();
        }
        return new Score(clause, Math.min(clause.most(), sum), nodes, 0);
    }

    static Score of(Clause clause, @Nullable Node node) {
        return of(clause, node == null ? List.of() : List.of(node));
    }

    Score openBy(int unknown) {
        return new Score(clause, points, nodes, unknown);
    }

    public Criterion criterion() {
        return clause.criterion();
    }

    public boolean eliminates() {
        return points < clause.cutOff();
    }

    /** That of the least certain line behind it. */
    public Certainty certainty() {
        return nodes.stream().map(Node::certainty).reduce(clause.certainty(), Certainty::and);
    }
}
