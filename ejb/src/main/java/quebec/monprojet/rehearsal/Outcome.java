package quebec.monprojet.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of a rehearsal, for whoever reads it.
 *
 * @param reasons why it is red; none when it is green
 * @param figures by name, in the order in which they are read; what a name ends in {@code Millis}
 *     is milliseconds. What was not measured is missing
 */
public record Outcome(List<Reason> reasons, Map<String, Long> figures) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The portal's own count first, then what the load driver saw. */
    private static final Map<String, String> COUNTED =
            ordered(
                    "places", "/places",
                    "answered", "/answered",
                    "heads", "/heads",
                    "lastReceivedMillis", "/lastReceivedMillis",
                    "lastRecordedMillis", "/lastRecordedMillis");

    private static final Map<String, String> SEEN =
            ordered(
                    "presses", "/presses/all",
                    "retries", "/presses/retries",
                    "busy", "/presses/byKind/busy",
                    "failures", "/presses/byKind/failure",
                    "withoutAnswer", "/crowd/withoutFinalAnswer",
                    "placeMillis", "/latency/placeFromBell/max",
                    "allMillis", "/latency/finalAnswerFromBell/max",
                    "medianMillis", "/latency/everyAnswer/p50",
                    "p99Millis", "/latency/everyAnswer/p99",
                    "slowestMillis", "/latency/everyAnswer/max",
                    "bestSecondReceipts", "/capacity/bestSecondReceipts",
                    "bestSecondAnswers", "/capacity/bestSecondAnswers");

    public Outcome {
        reasons = List.copyOf(reasons);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    static Outcome of(String figures, String report) {
        try {
            JsonNode counted = MAPPER.readTree(figures);
            Map<String, Long> read = new LinkedHashMap<>();
            read(counted, COUNTED, read);
            read(MAPPER.readTree(report), SEEN, read);
            return new Outcome(reasons(counted), read);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept of a verdict is JSON", e);
        }
    }

    private static List<Reason> reasons(JsonNode counted) {
        List<Reason> reasons = new ArrayList<>();
        for (JsonNode reason : counted.path("reasons")) {
            String code = reason.path("code").asText().toUpperCase(Locale.ROOT).replace('-', '_');
            reasons.add(new Reason(Reason.Why.valueOf(code), reason.path("count").asInt()));
        }
        return reasons;
    }

    private static void read(JsonNode from, Map<String, String> pointers, Map<String, Long> into) {
        pointers.forEach(
                (name, pointer) -> {
                    JsonNode value = from.at(pointer);
                    if (value.isNumber()) {
                        into.put(name, Math.round(value.doubleValue()));
                    }
                });
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], pairs[i + 1]);
        }
        return ordered;
    }
}
