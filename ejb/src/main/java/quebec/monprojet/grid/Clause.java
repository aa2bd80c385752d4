package quebec.monprojet.grid;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One criterion as one version of the grid words it.
 *
 * @param most the points it gives at most
 * @param cutOff the points without which the application is refused; 0 when it eliminates nobody
 * @param nodes by their keys, in the order of the grid
 * @param certainty of the whole; nodes may be less certain
 */
public record Clause(
        Criterion criterion,
        int most,
        int cutOff,
        Map<String, Node> nodes,
        Certainty certainty,
        @Nullable String note) {

    public Clause {
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(certainty);
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        if (cutOff < 0 || most < cutOff) {
            throw new IllegalArgumentException(criterion + " has a cut-off that none reaches");
        }
    }

    /** The lines keyed by the names of this choice; the keys of other choices are left out. */
    <E extends Enum<E>> Map<E, Node> lines(Class<E> choice) {
        return lines(choice, nodes);
    }

    static <E extends Enum<E>> Map<E, Node> lines(Class<E> choice, Map<String, Node> nodes) {
        Map<E, Node> lines = new EnumMap<>(choice);
        for (E each : choice.getEnumConstants()) {
            Node node = nodes.get(each.name());
            if (node != null) {
                lines.put(each, node);
            }
        }
        return lines;
    }

    /** The lines of one skill, by what follows its name in their keys. */
    Map<String, Node> lines(LanguageSkill skill) {
        String prefix = skill + ".";
        Map<String, Node> lines = new LinkedHashMap<>();
        nodes.forEach(
                (key, node) -> {
                    if (key.startsWith(prefix)) {
                        lines.put(key.substring(prefix.length()), node);
                    }
                });
        return lines;
    }
}
