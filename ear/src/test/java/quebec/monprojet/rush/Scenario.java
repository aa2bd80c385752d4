package quebec.monprojet.rush;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was done to the portal and what came of it. In the profile {@code chaos} it is kept in
 * {@code target/chaos}, a file each, and in the table of all, {@code report.md}.
 */
public final class Scenario {

    private static final Path FOLDER = Path.of("target", "chaos");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, Set<Fault.Kind>> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put("lost", EnumSet.of(Fault.Kind.LOST, Fault.Kind.CHANGED, Fault.Kind.GAP));
        COUNTED.put(
                "doubled",
                EnumSet.of(
                        Fault.Kind.DUPLICATE,
                        Fault.Kind.TWO_FOR_A_DOSSIER,
                        Fault.Kind.TWO_FOR_A_PERSON));
        COUNTED.put("over the cap", EnumSet.of(Fault.Kind.OVER_CAP));
        COUNTED.put("out of order", EnumSet.of(Fault.Kind.ORDER, Fault.Kind.STAMPS));
    }

    private final String row;
    private final String name;
    private final Map<String, String> figures = new LinkedHashMap<>();

    /**
     * @param row of the table in {@code docs/chaos.md}, in two digits; the file's name begins with
     *     it
     * @param name says what is done
     */
    public Scenario(String row, String name) {
        this.row = row;
        this.name = name;
    }

    /** A number the profile {@code chaos} sets; a smaller one serves the normal run. */
    public static int number(String property, int normally) {
        return Integer.getInteger("chaos." + property, normally);
    }

    public Scenario figure(String what, Object value) {
        figures.put(what, value.toString());
        return this;
    }

    /**
     * Has the checker judge, keeps what came of it, and then demands that there is no fault.
     *
     * @throws AssertionError that names the faults
     */
    public void judged(Evidence evidence) {
        judged(Checker.faults(evidence));
        Checker.assertFlawless(evidence);
    }

    /** Keeps what another checker found. */
    public void judged(List<Fault> faults) {
        Map<String, String> counted = new LinkedHashMap<>();
        COUNTED.forEach(
                (what, kinds) ->
                        counted.put(
                                what,
                                Long.toString(
                                        faults.stream()
                                                .filter(fault -> kinds.contains(fault.kind()))
                                                .count())));
        counted.put("faults in all", Integer.toString(faults.size()));
        if (Boolean.getBoolean("chaos")) {
            keep(counted);
        }
    }

    /** Keeps what was done where there is no register to judge. */
    public void kept() {
        Map<String, String> uncounted = new LinkedHashMap<>();
        COUNTED.keySet().forEach(what -> uncounted.put(what, "–"));
        uncounted.put("faults in all", "–");
        if (Boolean.getBoolean("chaos")) {
            keep(uncounted);
        }
    }

    private void keep(Map<String, String> counted) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("row", row);
        kept.put("scenario", name);
        kept.put("figures", figures);
        kept.put("checker", counted);
        kept.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        kept.put("machine", machine());
        String file = row + "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        try {
            Files.createDirectories(FOLDER);
            MAPPER.writerWithDefaultPrettyPrinter()
                    .writeValue(FOLDER.resolve(file + ".json").toFile(), kept);
            Files.writeString(FOLDER.resolve("report.md"), report());
        } catch (IOException e) {
            throw new UncheckedIOException("What came of it cannot be kept", e);
        }
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors()
                + " processors, "
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.version")
                + ", Java "
                + System.getProperty("java.version");
    }

    private static String report() throws IOException {
        StringBuilder table =
                new StringBuilder(
                        "| row | what is done | figures | lost | doubled | over the cap | out of order"
                                + " | faults in all | seen |\n"
                                + "|---|---|---|---|---|---|---|---|---|\n");
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            table.append(line(MAPPER.readValue(file.toFile(), new TypeReference<>() {})));
        }
        return table.toString();
    }

    private static String line(Map<String, Object> kept) {
        return Stream.of(
                        kept.get("row"),
                        kept.get("scenario"),
                        each(kept.get("figures"), ": ", "<br>"),
                        each(kept.get("checker"), null, " | "),
                        kept.get("at"))
                .map(Object::toString)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String each(Object map, String between, String after) {
        return ((Map<?, ?>) map)
                .entrySet().stream()
                        .map(
                                entry ->
                                        between == null
                                                ? entry.getValue().toString()
                                                : entry.getKey() + between + entry.getValue())
                        .collect(Collectors.joining(after));
    }
}
