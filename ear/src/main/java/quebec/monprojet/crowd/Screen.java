package quebec.monprojet.crowd;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/** What whoever started the program reads while it runs, and at its end. */
record Screen(PrintStream out, Words words) {

    private static final int FAULTS_SHOWN = 10;

    void usage(String what) {
        out.println(words.of("screen.not-understood", what));
        out.println();
        out.println(words.get("screen.usage"));
    }

    void failed(Exception failure) {
        out.println(words.of("screen.failed", String.valueOf(failure.getMessage())));
    }

    void used(Standing period) {
        out.println(words.of("screen.used", period.number(), words.number(period.taken())));
    }

    void waits(Standing period, int people, Options options) {
        out.println(
                words.of(
                        "screen.period",
                        period.number(),
                        words.number(people),
                        words.number(period.cap()),
                        period.opensAt().toString()));
        OptionalInt closed = options.closed();
        out.println(
                closed.isPresent()
                        ? words.of("screen.closed", words.number(closed.getAsInt()))
                        : words.of(
                                "screen.morning",
                                words.duration(options.over()),
                                words.number(options.connections())));
    }

    void begins(Standing period, ServerClock clock) {
        Duration ahead = clock.ahead(Instant.now(), System.nanoTime());
        out.println(words.of("screen.clock", words.number(ahead.toMillis())));
        Duration left = Duration.between(clock.instant(System.nanoTime()), period.opensAt());
        if (left.isNegative()) {
            out.println(words.get("screen.open-already"));
        } else {
            out.println(words.of("screen.bell-in", words.duration(left)));
        }
    }

    void judges(int leaves) {
        out.println(words.of("screen.judges", words.number(leaves)));
    }

    void summary(Findings findings, Path folder) {
        out.println();
        for (Row row : Row.of(findings, words)) {
            out.println("  " + row.name() + words.get("screen.colon") + row.value());
        }
        out.println();
        findings.judgement().faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(fault -> out.println("  " + fault));
        out.println(words.get(findings.isGreen() ? "verdict.green" : "verdict.red"));
        findings.reasons().forEach(reason -> out.println("  " + Row.reason(reason, words)));
        out.println(words.of("screen.report", folder.toAbsolutePath().toString()));
    }

    void handedIn(boolean green, String said) {
        out.println(words.get(green ? "screen.portal-green" : "screen.portal-red"));
        if (!green) {
            out.println("  " + said);
        }
    }

    void notHandedIn(Exception failure) {
        out.println(words.of("screen.not-handed-in", String.valueOf(failure.getMessage())));
    }
}
