package quebec.monprojet.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Region;

/**
 * What the applicant means to do in Québec, which the certificate states: the region of
 * destination, null while undecided, and the occupation.
 */
public record Destination(@Nullable Region region, Occupation occupation) implements Section {

    /** What the page offers to who has not decided. */
    public static final String UNDECIDED = "UNDECIDED";

    public Destination {
        Objects.requireNonNull(occupation);
    }

    public static Checked<Destination> read(@Nullable String region, @Nullable String occupation) {
        Answers answers = new Answers();
        boolean undecided = UNDECIDED.equals(region);
        Region chosen =
                undecided ? null : answers.choice("destinationRegion", Region.class, region);
        Occupation intended = answers.occupation("intended", occupation);
        return answers.make(() -> new Destination(chosen, Objects.requireNonNull(intended)));
    }
}
