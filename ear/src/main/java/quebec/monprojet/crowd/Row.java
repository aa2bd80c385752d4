package quebec.monprojet.crowd;

import java.util.ArrayList;
import java.util.List;

/** One figure with its name, as people read it. */
record Row(String name, String value) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** The figures that matter most. */
    static List<Row> of(Findings findings, Words words) {
        People people = findings.people();
        List<Row> rows = new ArrayList<>();
        rows.add(number("people", people.count(), words));
        rows.add(number("cap", findings.run().period().cap(), words));
        rows.add(number("places", people.withPlace(), words));
        rows.add(number("full", people.with(Kind.FULL), words));
        rows.add(number("without-answer", people.withoutFinalAnswer(), words));
        findings.last()
                .ifPresent(
                        last -> {
                            rows.add(duration("last-received", last.received(), words));
                            rows.add(duration("last-recorded", last.recorded(), words));
                        });
        rows.add(duration("last-told", Percentiles.of(people.placesFromTheBell()).max(), words));
        rows.add(duration("p99", findings.every().p99(), words));
        rows.add(duration("longest", findings.every().max(), words));
        rows.add(number("busy", findings.of(Kind.BUSY), words));
        rows.add(number("failures", findings.of(Kind.FAILURE), words));
        rows.add(number("unanswered", findings.unanswered(), words));
        rows.add(number("retries", findings.retries(), words));
        rows.add(number("best-receipts", findings.bestSecondOfReceipts(), words));
        rows.add(number("best-answers", findings.bestSecondOfAnswers(), words));
        if (findings.run().closed()) {
            rows.add(number("warm-receipts", Math.round(findings.receipts().perSecond()), words));
            rows.add(number("warm-full", Math.round(findings.refusals().perSecond()), words));
        }
        rows.add(
                new Row(
                        words.get("figure.checker"),
                        findings.judgement().judged()
                                ? words.of(
                                        "figure.checker.faults",
                                        findings.judgement().faults().size())
                                : words.get("figure.checker.none")));
        return rows;
    }

    /** What of this program may have had a part in the figures. */
    static List<Row> ofTheDriver(Run run, Words words) {
        Notebook notebook = run.notebook();
        Percentiles polls = Percentiles.of(notebook.polls());
        return List.of(
                number("polls", polls.count(), words),
                number("polls-failed", notebook.failedPolls(), words),
                duration("polls-p99", polls.p99(), words),
                number("connections", run.effort().opened(), words),
                number("queue", run.effort().longestQueue(), words),
                duration("latest-press", notebook.latestStart() / NANOS_PER_MILLI, words),
                duration("cpu", run.effort().cpuSeconds() * 1_000, words));
    }

    static String reason(Reason reason, Words words) {
        return words.of("reason." + reason.why().key(), reason.count());
    }

    private static Row number(String key, long value, Words words) {
        return new Row(words.get("figure." + key), words.number(value));
    }

    private static Row duration(String key, double millis, Words words) {
        return new Row(words.get("figure." + key), words.duration(millis));
    }
}
