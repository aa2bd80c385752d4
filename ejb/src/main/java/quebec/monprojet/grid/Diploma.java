package quebec.monprojet.grid;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A diploma held on the day of filing.
 *
 * @param section null when the list of areas that is loaded does not tell
 */
public record Diploma(EducationLevel level, @Nullable TrainingSection section) {

    public Diploma {
        Objects.requireNonNull(level);
    }
}
