package quebec.monprojet.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an officer decides something: prose, long enough to say something and no novel. */
public record Reason(String words) {

    /** Unicode characters. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 2000;

    public Reason {
        if (!isOne(words, SHORTEST) || !words.equals(Prose.clean(words))) {
            throw new IllegalArgumentException("Not a reason as it is kept");
        }
    }

    /** As typed; empty when it is too short or too long. */
    public static Optional<Reason> read(@Nullable String typed) {
        return read(typed, SHORTEST);
    }

    /** Likewise, where more has to be said. */
    public static Optional<Reason> read(@Nullable String typed, int shortest) {
        return Optional.of(Prose.clean(typed))
                .filter(words -> isOne(words, shortest))
                .map(Reason::new);
    }

    private static boolean isOne(String words, int shortest) {
        int length = words.codePointCount(0, words.length());
        return length >= shortest && length <= LONGEST;
    }
}
