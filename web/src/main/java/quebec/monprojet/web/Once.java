package quebec.monprojet.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page names many times and asks for once: the answer is kept, and also that there is none.
 * For one request, which is one thread.
 */
public final class Once<T> {

    private final Supplier<Optional<T>> question;
    private @Nullable T answer;
    private boolean asked;

    public Once(Supplier<Optional<T>> question) {
        this.question = question;
    }

    public Optional<T> get() {
        if (!asked) {
            answer = question.get().orElse(null);
            asked = true;
        }
        return Optional.ofNullable(answer);
    }
}
