package quebec.monprojet.letterbook;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the letters of a run have come.
 *
 * @param failures how many for each reason
 * @param lately how many were made in the last minute
 */
public record Progress(int made, int left, Map<Issued.Failure, Integer> failures, int lately) {

    static final Duration LATELY = Duration.ofMinutes(1);

    public Progress {
        failures = Map.copyOf(failures);
    }

    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int all() {
        return made + left + failed();
    }

    /**
     * When the last will be made at the pace of the last minute; null while none was made in it.
     */
    public @Nullable Instant expectedEnd(Instant now) {
        return lately == 0 || left == 0
                ? null
                : now.plus(LATELY.multipliedBy(left).dividedBy(lately));
    }
}
