package quebec.monprojet.grid;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A diploma held on the day of filing; who holds none has an empty list of them.
 *
 * @param level any but {@link EducationLevel#NONE}
 * @param section null when the list of areas that is loaded does not tell
 */
public record Diploma(EducationLevel level, @Nullable TrainingSection section) {

    public Diploma {
        if (Objects.requireNonNull(level) == EducationLevel.NONE) {
            throw new IllegalArgumentException("A diploma attests something");
        }
    }
}
