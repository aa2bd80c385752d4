package quebec.monprojet.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer of "no", or of "yes" with what goes with it; {@code there} is null until asked. */
public record Declared<T>(@Nullable Boolean there, @Nullable T details) {

    public Declared {
        if (Boolean.TRUE.equals(there) != (details != null)) {
            throw new IllegalArgumentException("Details go with a yes");
        }
    }

    public static <T> Declared<T> unasked() {
        return new Declared<>(null, null);
    }

    public static <T> Declared<T> none() {
        return new Declared<>(false, null);
    }

    public static <T> Declared<T> of(T details) {
        return new Declared<>(true, details);
    }

    boolean asked() {
        return there != null;
    }

    public Optional<T> known() {
        return Optional.ofNullable(details);
    }
}
