package quebec.monprojet.crowd;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What was asked for on the command line: {@code --name value}, in any order. */
final class Options {

    private static final Set<String> NAMES =
            Set.of(
                    "portal",
                    "period",
                    "tickets",
                    "people",
                    "over",
                    "waiting",
                    "patience",
                    "nodes",
                    "connections",
                    "closed",
                    "warm-up",
                    "seed",
                    "token-file",
                    "report",
                    "language",
                    "checker");

    private final Map<String, String> said;

    private Options(Map<String, String> said) {
        this.said = said;
    }

    /**
     * @throws IllegalArgumentException that says what is not understood
     */
    static Options of(String... told) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < told.length; i += 2) {
            String name = told[i].startsWith("--") ? told[i].substring(2) : "";
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(told[i]);
            }
            if (i + 1 == told.length) {
                throw new IllegalArgumentException(told[i] + " …");
            }
            said.put(name, told[i + 1]);
        }
        Options options = new Options(said);
        options.requireSense();
        return options;
    }

    private void requireSense() {
        if (!Set.of("http", "https").contains(String.valueOf(portal().getScheme()))
                || portal().getHost() == null) {
            throw new IllegalArgumentException("--portal " + portal());
        }
        if (nodes() < 1) {
            throw new IllegalArgumentException("--nodes " + nodes());
        }
        if (connections() < 1) {
            throw new IllegalArgumentException("--connections " + connections());
        }
        tickets();
        over();
        waiting();
        patience();
        seed();
        people();
        if (warmUp() < 0 || warmUp() >= 1) {
            throw new IllegalArgumentException("--warm-up " + warmUp());
        }
        if (closed().orElse(1) < 1) {
            throw new IllegalArgumentException("--closed " + closed().getAsInt());
        }
    }

    URI portal() {
        try {
            return URI.create(required("portal"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--portal " + said.get("portal"), e);
        }
    }

    /** Empty for the period that was announced last. */
    Optional<String> period() {
        return Optional.ofNullable(said.get("period"));
    }

    /** One ticket a line. */
    Path tickets() {
        return Path.of(required("tickets"));
    }

    /** The first so many of the tickets; empty for all. */
    OptionalInt people() {
        return said.containsKey("people")
                ? OptionalInt.of((int) number("people", 0))
                : OptionalInt.empty();
    }

    /** From the bell to the first press of the last person. */
    Duration over() {
        return duration("over", Duration.ofSeconds(10));
    }

    /** How long before the bell people come to the waiting page. */
    Duration waiting() {
        return duration("waiting", Duration.ofSeconds(30));
    }

    /** From the bell; whoever has no final answer by then has none. */
    Duration patience() {
        return duration("patience", Duration.ofMinutes(2));
    }

    /** That serve the portal: the checker knows by it which instants may cross. */
    int nodes() {
        return (int) number("nodes", 1);
    }

    int connections() {
        return (int) number("connections", 2_000);
    }

    /** How many turnstiles; empty for an opening morning. */
    OptionalInt closed() {
        return said.containsKey("closed")
                ? OptionalInt.of((int) number("closed", 0))
                : OptionalInt.empty();
    }

    /** The share of the answers that come before the measuring. */
    double warmUp() {
        String share = said.getOrDefault("warm-up", "0.2");
        try {
            return Double.parseDouble(share);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--warm-up " + share, e);
        }
    }

    long seed() {
        return number("seed", 1);
    }

    /** Opens the door at which the portal takes the report. */
    Optional<Path> tokenFile() {
        return Optional.ofNullable(said.get("token-file")).map(Path::of);
    }

    /** The folder for the report. */
    Path report() {
        return Path.of(said.getOrDefault("report", "rehearsal-report"));
    }

    /** Of the screen; the report is written in all of them. */
    Locale language() {
        return Words.locale(said.getOrDefault("language", "fr"));
    }

    /** False to measure without judging, say in a register that others have written in. */
    boolean judges() {
        return !"off".equals(said.get("checker"));
    }

    private String required(String name) {
        String value = said.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " …");
        }
        return value;
    }

    private long number(String name, long otherwise) {
        String value = said.getOrDefault(name, Long.toString(otherwise));
        if (!value.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("--" + name + " " + value);
        }
        return Long.parseLong(value);
    }

    private Duration duration(String name, Duration otherwise) {
        String value = said.get(name);
        try {
            Duration duration = value == null ? otherwise : Duration.parse(value);
            if (duration.isNegative()) {
                throw new IllegalArgumentException("--" + name + " " + value);
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--" + name + " " + value, e);
        }
    }
}
