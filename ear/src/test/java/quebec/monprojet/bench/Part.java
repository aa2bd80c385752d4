package quebec.monprojet.bench;

import java.util.List;
import java.util.stream.Stream;

/** What is measured together, on a portal of its own. */
interface Part {

    List<Part> ALL =
            List.of(
                    new Acceptances(),
                    new FullAndStatus(),
                    new Growth(),
                    new Waiting(),
                    new FirstSecond(),
                    new Bell(),
                    new Company());

    /** As {@code -Dbench.only} calls it. */
    String name();

    void measure(Bench bench);

    /**
     * Some of them, or all.
     *
     * @param names with commas between them, or "all"
     */
    static List<Part> named(String names) {
        return names.equals("all") ? ALL : Stream.of(names.split(",")).map(Part::of).toList();
    }

    private static Part of(String name) {
        return ALL.stream()
                .filter(part -> part.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        name
                                                + " is none of "
                                                + ALL.stream().map(Part::name).toList()));
    }
}
