package quebec.monprojet.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a verdict rests on in the load driver's report, whose form {@code docs/openapi.yaml} gives.
 *
 * @param failures answers of 500 and above other than a declared "busy"
 * @param slowest from the instant a person meant to press to their final answer
 */
record Report(
        String period,
        boolean morning,
        boolean green,
        int people,
        int withoutAnswer,
        int refused,
        int failures,
        boolean checked,
        int faults,
        Duration slowest) {

    /** Longer than this nobody waits for a page without thinking that it failed. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern VERDICT = Pattern.compile("GREEN|RED");

    /** Empty when the text is not a report. */
    static Optional<Report> read(String json) {
        try {
            return of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Report> of(JsonNode report) {
        JsonNode slowest = report.at("/latency/finalAnswer/max");
        List<JsonNode> numbers =
                List.of(
                        report.at("/crowd/people"),
                        report.at("/crowd/withoutFinalAnswer"),
                        report.at("/crowd/refused"),
                        report.at("/presses/byKind/failure"),
                        report.at("/checker/faults"));
        if (!VERDICT.matcher(report.path("verdict").asText()).matches()
                || !report.path("period").isTextual()
                || !report.path("mode").isTextual()
                || !report.at("/checker/judged").isBoolean()
                || !(slowest.isNumber() || slowest.isNull())
                || !numbers.stream()
                        .allMatch(each -> each.canConvertToInt() && each.asInt() >= 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new Report(
                        report.get("period").textValue(),
                        report.get("mode").textValue().equals("MORNING"),
                        report.get("verdict").textValue().equals("GREEN"),
                        numbers.get(0).intValue(),
                        numbers.get(1).intValue(),
                        numbers.get(2).intValue(),
                        numbers.get(3).intValue(),
                        report.at("/checker/judged").booleanValue(),
                        numbers.get(4).intValue(),
                        Duration.ofMillis(slowest.asLong())));
    }

    /** What is wrong by this report with a rehearsal of so many. */
    List<Reason> reasons(int crowd) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Reason.Why.FAULTS, faults);
        add(reasons, Reason.Why.UNCHECKED, checked ? 0 : 1);
        add(reasons, Reason.Why.WITHOUT_ANSWER, withoutAnswer);
        add(reasons, Reason.Why.FAILURES, failures);
        add(reasons, Reason.Why.REFUSED, refused);
        add(
                reasons,
                Reason.Why.LATE,
                slowest.compareTo(PATIENCE) > 0 ? (int) slowest.toSeconds() : 0);
        add(reasons, Reason.Why.OTHER_CROWD, people == crowd ? 0 : Math.max(1, people));
        add(reasons, Reason.Why.OTHER_MODE, morning ? 0 : 1);
        add(reasons, Reason.Why.DRIVER, green || !reasons.isEmpty() ? 0 : 1);
        return reasons;
    }

    static void add(List<Reason> reasons, Reason.Why why, int count) {
        if (count > 0) {
            reasons.add(new Reason(why, count));
        }
    }
}
