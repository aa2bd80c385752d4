package quebec.monprojet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.Pacing;

/**
 * What came of a code that somebody showed at a door that is open to everybody. A code that nothing
 * bears is a try, and tries are paced; what can be no code is none.
 *
 * @param found what bears the code
 * @param delay before the next try; zero when this one was looked at
 */
public record TriedCode<T>(Optional<T> found, Duration delay) {

    private static final int TOO_MANY_REQUESTS = 429;

    public static <C, T> TriedCode<T> at(
            Pacing pacing, ClientNetwork from, Optional<C> code, Function<C, Optional<T>> bearer) {
        if (code.isEmpty()) {
            return new TriedCode<>(Optional.empty(), Duration.ZERO);
        }
        Duration delay = pacing.code(from);
        Optional<T> found = delay.isZero() ? bearer.apply(code.get()) : Optional.empty();
        found.ifPresent(known -> pacing.known(from));
        return new TriedCode<>(found, delay);
    }

    public boolean isPaced() {
        return !delay.isZero();
    }

    /** What nothing bears is nowhere; too many tries are asked to wait. */
    public void answer(HttpServletResponse response) {
        if (isPaced()) {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", Long.toString(delay.toSeconds() + 1));
        } else if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
