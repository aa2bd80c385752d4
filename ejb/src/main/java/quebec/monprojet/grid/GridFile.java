package quebec.monprojet.grid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The grids as their data file words them: what is common, and what each version words otherwise.
 * Notes and sources of the whole are for those who write the file.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GridFile(Map<Criterion, Wording> common, List<Version> grids) {

    /** One version; {@code instead} replaces whole clauses of what is common. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Version(
            String id,
            LocalDate from,
            LocalDate to,
            boolean appliesToPending,
            Marks employability,
            Marks pass,
            Marks publishedMost,
            Map<Criterion, Wording> instead,
            List<Amendment> amendments) {}

    /** Clauses that are worded otherwise for applications filed from that day on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Amendment(LocalDate from, Map<Criterion, Wording> instead) {}

    /**
     * A clause. Below {@code points} stand figures, lines with their own certainty, or groups of
     * these: {@code {"UNIV2": 12}}, {@code {"UNIV2": {"points": 12, "certainty": "M"}}}, {@code
     * {"LISTENING": {"B2": 5}}}.
     */
    record Wording(
            String clause,
            int most,
            int cutOff,
            @Nullable Certainty certainty,
            @Nullable String note,
            JsonNode points) {

        Clause of(Criterion criterion) {
            if (!clause.equals(criterion.clause())) {
                throw new IllegalArgumentException(criterion + " is clause " + criterion.clause());
            }
            Certainty established = Objects.requireNonNullElse(certainty, Certainty.H);
            Map<String, Node> nodes = new LinkedHashMap<>();
            read("", points, established, nodes);
            return new Clause(criterion, most, cutOff, nodes, established, note);
        }

        private static void read(
                String prefix, JsonNode points, Certainty inherited, Map<String, Node> nodes) {
            points.properties()
                    .forEach(
                            line -> {
                                String key = prefix + line.getKey();
                                JsonNode value = line.getValue();
                                if (value.isInt()) {
                                    nodes.put(
                                            key, new Node(key, value.intValue(), inherited, null));
                                } else if (value.has("points")) {
                                    nodes.put(key, line(key, value, inherited));
                                } else {
                                    read(key + ".", value, inherited, nodes);
                                }
                            });
        }

        private static Node line(String key, JsonNode value, Certainty inherited) {
            return new Node(
                    key,
                    value.path("points").intValue(),
                    Certainty.valueOf(value.path("certainty").asText(inherited.name())),
                    value.path("note").asText(null));
        }
    }

    List<SelectionGrid> read() {
        return grids.stream().map(this::grid).toList();
    }

    private SelectionGrid grid(Version version) {
        TreeMap<LocalDate, Rules> rules = new TreeMap<>();
        Map<Criterion, Clause> clauses = new EnumMap<>(Criterion.class);
        amend(clauses, common);
        amend(clauses, version.instead());
        rules.put(version.from(), new Rules(new EnumMap<>(clauses)));
        for (Amendment amendment : version.amendments()) {
            amend(clauses, amendment.instead());
            rules.put(amendment.from(), new Rules(new EnumMap<>(clauses)));
        }
        return new SelectionGrid(version, rules);
    }

    private static void amend(Map<Criterion, Clause> clauses, Map<Criterion, Wording> by) {
        by.forEach((criterion, wording) -> clauses.put(criterion, wording.of(criterion)));
    }
}
