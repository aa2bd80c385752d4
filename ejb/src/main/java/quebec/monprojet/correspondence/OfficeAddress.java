package quebec.monprojet.correspondence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where whoever files on paper writes to: {@code MPQ_POSTAL_ADDRESS}, whose lines are parted by
 * {@code |}. Without it no letter invites anybody to write by post.
 */
record OfficeAddress(List<String> lines) {

    OfficeAddress {
        lines = List.copyOf(lines);
    }

    static OfficeAddress configured() {
        return of(System.getenv());
    }

    static OfficeAddress of(Map<String, String> environment) {
        return new OfficeAddress(
                Stream.of(environment.getOrDefault("MPQ_POSTAL_ADDRESS", "").split("\\|"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    boolean isKnown() {
        return !lines.isEmpty();
    }
}
