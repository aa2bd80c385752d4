package quebec.monprojet.web.ops;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One answer about this node.
 *
 * @param needed whether the node must be taken out of service while the answer is no
 */
record Check(String name, boolean up, boolean needed) {

    static boolean allow(List<Check> checks) {
        return checks.stream().allMatch(check -> check.up() || !check.needed());
    }

    static String json(List<Check> checks) {
        return checks.stream()
                .map(check -> "\"%s\":\"%s\"".formatted(check.name(), check.up() ? "up" : "down"))
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"status\":\"%s\",\"checks\":{"
                                        .formatted(allow(checks) ? "up" : "down"),
                                "}}"));
    }
}
