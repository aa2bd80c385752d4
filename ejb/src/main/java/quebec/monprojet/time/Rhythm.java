package quebec.monprojet.time;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What beats, and how often.
 *
 * @param name for operations, the same on every node
 * @param pause between the end of a beat and the next
 * @param steerable whether operations may make it rest
 */
record Rhythm(String name, Duration pause, boolean steerable) {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    Rhythm {
        if (name.length() > 40 || !FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a heartbeat: " + name);
        }
    }
}
