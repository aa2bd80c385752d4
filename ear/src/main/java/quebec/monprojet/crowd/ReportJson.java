package quebec.monprojet.crowd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The report for programs. Durations are milliseconds unless their name says otherwise, instants
 * RFC 3339 by the portal's clock; a number without a finding is null.
 */
final class ReportJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int FORMAT = 1;
    private static final int FAULTS_SHOWN = 50;
    private static final double NANOS_PER_MILLI = 1e6;

    private ReportJson() {}

    static String of(Findings findings, Options options) {
        ObjectNode report = MAPPER.createObjectNode();
        Run run = findings.run();
        report.put("format", FORMAT);
        report.put("verdict", findings.isGreen() ? "GREEN" : "RED");
        ArrayNode reasons = report.putArray("reasons");
        findings.reasons()
                .forEach(
                        reason ->
                                reasons.addObject()
                                        .put("code", reason.why().key())
                                        .put("count", reason.count()));
        report.put("period", run.period().number());
        report.put("portal", options.portal().toString());
        report.put("mode", run.closed() ? "CLOSED" : "MORNING");
        report.put("cap", run.period().cap());
        report.put("opensAt", run.period().opensAt().toString());
        report.put("bell", run.bellAt().toString());
        report.put("endedAt", run.clock().instant(run.ended()).toString());
        report.set("crowd", crowd(findings));
        report.set("presses", presses(findings));
        report.set("latency", latency(findings));
        report.set("lastPlace", lastPlace(findings));
        report.set("capacity", capacity(findings));
        report.set("polls", polls(run.notebook()));
        report.set("checker", checker(findings.judgement()));
        report.set("driver", driver(run, options));
        ArrayNode seconds = report.putArray("seconds");
        findings.seconds().forEach(second -> seconds.add(second(second)));
        return text(report);
    }

    private static ObjectNode crowd(Findings findings) {
        People people = findings.people();
        return MAPPER.createObjectNode()
                .put("people", people.count())
                .put("places", people.withPlace())
                .put("full", people.with(Kind.FULL))
                .put("closed", people.with(Kind.CLOSED))
                .put("refused", people.refused())
                .put("withoutFinalAnswer", people.withoutFinalAnswer());
    }

    private static ObjectNode presses(Findings findings) {
        ObjectNode presses = MAPPER.createObjectNode();
        presses.put("all", findings.run().notebook().presses().size());
        presses.put("retries", findings.retries());
        ObjectNode kinds = presses.putObject("byKind");
        for (Kind kind : Kind.values()) {
            kinds.put(kind.key(), findings.of(kind));
        }
        return presses;
    }

    private static ObjectNode latency(Findings findings) {
        People people = findings.people();
        ObjectNode latency = MAPPER.createObjectNode();
        latency.set("everyAnswer", percentiles(findings.every()));
        latency.set("finalAnswer", percentiles(Percentiles.of(people.waits())));
        latency.set("finalAnswerFromBell", percentiles(Percentiles.of(people.fromTheBell())));
        latency.set("placeFromBell", percentiles(Percentiles.of(people.placesFromTheBell())));
        return latency;
    }

    private static ObjectNode percentiles(Percentiles of) {
        return MAPPER.createObjectNode()
                .put("count", of.count())
                .put("p50", of.p50())
                .put("p90", of.p90())
                .put("p99", of.p99())
                .put("p999", of.p999())
                .put("max", of.max());
    }

    private static ObjectNode lastPlace(Findings findings) {
        ObjectNode last = MAPPER.createObjectNode();
        last.put("rank", findings.last().map(LastPlace::rank).orElse(null));
        last.put("receivedAfterBell", findings.last().map(LastPlace::received).orElse(null));
        last.put("recordedAfterBell", findings.last().map(LastPlace::recorded).orElse(null));
        long[] places = findings.people().placesFromTheBell();
        last.put("answeredAfterBell", places.length == 0 ? null : Percentiles.of(places).max());
        return last;
    }

    private static ObjectNode capacity(Findings findings) {
        ObjectNode capacity =
                MAPPER.createObjectNode()
                        .put("bestSecondReceipts", findings.bestSecondOfReceipts())
                        .put("bestSecondAnswers", findings.bestSecondOfAnswers());
        if (findings.run().closed()) {
            capacity.put("receiptsPerSecond", findings.receipts().perSecond())
                    .put("receiptsMeasured", findings.receipts().measured())
                    .put("fullPerSecond", findings.refusals().perSecond())
                    .put("fullMeasured", findings.refusals().measured());
        }
        return capacity;
    }

    private static ObjectNode polls(Notebook notebook) {
        long[] polls = notebook.polls();
        ObjectNode document = MAPPER.createObjectNode();
        document.put("answered", polls.length);
        document.put("failed", notebook.failedPolls());
        document.set("latency", percentiles(Percentiles.of(polls)));
        return document;
    }

    private static ObjectNode checker(Judgement judgement) {
        ObjectNode checker = MAPPER.createObjectNode();
        checker.put("judged", judgement.judged());
        checker.put("faults", judgement.faults().size());
        ArrayNode first = checker.putArray("first");
        judgement.faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(
                        fault ->
                                first.addObject()
                                        .put("kind", fault.kind().name())
                                        .put("what", fault.what()));
        return checker;
    }

    private static ObjectNode driver(Run run, Options options) {
        return MAPPER.createObjectNode()
                .put("connections", options.closed().orElse(options.connections()))
                .put("connectionsOpened", run.effort().opened())
                .put("longestQueue", run.effort().longestQueue())
                .put("latestPress", run.notebook().latestStart() / NANOS_PER_MILLI)
                .put("cpuSeconds", run.effort().cpuSeconds())
                .put("overSeconds", options.over().toMillis() / 1e3)
                .put("waitingSeconds", options.waiting().toMillis() / 1e3)
                .put("patienceSeconds", options.patience().toMillis() / 1e3)
                .put("warmUp", options.warmUp())
                .put("seed", options.seed())
                .put("nodes", options.nodes())
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("java", Runtime.version().toString());
    }

    private static ObjectNode second(Second of) {
        ObjectNode second = MAPPER.createObjectNode();
        second.put("second", of.index());
        second.put("pressed", of.pressed());
        second.put("again", of.again());
        ObjectNode answers = second.putObject("answers");
        for (Kind kind : Kind.values()) {
            if (of.of(kind) > 0) {
                answers.put(kind.key(), of.of(kind));
            }
        }
        second.put("p50", of.took().p50()).put("p99", of.took().p99()).put("max", of.took().max());
        return second;
    }

    private static String text(ObjectNode report) {
        try {
            return MAPPER.writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of numbers and texts can be written", e);
        }
    }
}
