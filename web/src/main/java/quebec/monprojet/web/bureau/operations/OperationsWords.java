package quebec.monprojet.web.bureau.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.operations.NodePulse;
import quebec.monprojet.operations.Order;
import quebec.monprojet.time.Pulse;
import quebec.monprojet.web.texts.Texts;

/** How operations are said: heartbeats by what they do, spans in seconds, minutes or hours. */
@Named
@RequestScoped
public class OperationsWords {

    /** A node reports every five seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int LONG_IN_SECONDS = 120;
    private static final int LONG_IN_MINUTES = 120;

    private final Texts texts;
    private final Clock clock;

    @Inject
    public OperationsWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected OperationsWords() {
        this(null, Clock.systemUTC());
    }

    /** What has no words of its own shows its name. */
    public String heartbeat(String name) {
        return known("watch.pulse." + name, name);
    }

    public String queue(String name) {
        return known("watch.queue." + name, name);
    }

    private String known(String key, String otherwise) {
        return texts.words().containsKey(key) ? texts.of(key) : otherwise;
    }

    /** One of RESTING, SILENT, FAILED, LATE, BEATING. */
    public String state(NodePulse said) {
        Pulse pulse = said.pulse();
        Instant now = clock.instant();
        Instant next = pulse.nextAt();
        Instant failed = pulse.failedAt();
        Instant beaten = pulse.beatenAt();
        if (said.seenAt().isBefore(now.minus(SILENCE))) {
            return "SILENT";
        }
        if (pulse.resting()) {
            return "RESTING";
        }
        if (failed != null && beaten != null && !failed.isBefore(beaten)) {
            return "FAILED";
        }
        return next != null && next.isBefore(said.seenAt().minus(SILENCE)) ? "LATE" : "BEATING";
    }

    /** How the state is shown. */
    public String kind(NodePulse said) {
        return switch (state(said)) {
            case "BEATING" -> "done";
            case "RESTING" -> "info";
            default -> "warning";
        };
    }

    /** For instance “il y a 12 s”; empty for never. */
    public String since(@Nullable Instant instant) {
        return instant == null
                ? ""
                : texts.of("watch.ago", span(Duration.between(instant, clock.instant())));
    }

    /** For instance “dans 4 min”; empty for never. */
    public String until(@Nullable Instant instant) {
        return instant == null
                ? ""
                : texts.of("watch.in", span(Duration.between(clock.instant(), instant)));
    }

    /** In the one unit that says it. */
    public String span(@Nullable Duration span) {
        if (span == null) {
            return "";
        }
        long millis = Math.max(0, span.toMillis());
        if (millis < 1000) {
            return texts.of("watch.span.brief");
        }
        long seconds = millis / 1000;
        if (seconds < LONG_IN_SECONDS) {
            return texts.of("watch.span.s", seconds);
        }
        long minutes = seconds / 60;
        return minutes < LONG_IN_MINUTES
                ? texts.of("watch.span.min", minutes)
                : texts.of("watch.span.h", minutes / 60);
    }

    public String order(Order order) {
        String what = texts.of("watch.order." + order.what(), target(order));
        String was = order.was();
        String became = order.became();
        return order.what() == Order.What.PACE && was != null && became != null
                ? texts.of("watch.order.PACE.change", was, became)
                : what;
    }

    private String target(Order order) {
        return switch (order.what()) {
            case REST, RESUME, NUDGE -> heartbeat(order.target());
            case PACE, QUEUE_PAUSE, QUEUE_RESUME -> queue(order.target());
        };
    }
}
