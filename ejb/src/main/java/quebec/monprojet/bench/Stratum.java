package quebec.monprojet.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.time.Montreal;

/**
 * Applications that are taken before those of the next stratum. All its conditions hold of them;
 * what is null or empty holds of all.
 *
 * @param name in French, as it is published
 * @param countries of residence, ISO 3166-1 codes of two letters
 * @param ground of an exemption from the cap
 * @param receivedBefore a day in Montréal, itself not included
 */
public record Stratum(
        String name,
        @Nullable Stream stream,
        @Nullable String ground,
        Set<String> countries,
        @Nullable LocalDate receivedBefore) {

    /** Of applications that no stratum holds: they come after all. */
    public static final int NONE = 999;

    public Stratum {
        countries = Set.copyOf(countries);
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(receivedBefore);
    }

    boolean holds(Traits application) {
        return (stream == null || stream == application.stream())
                && (ground == null || ground.equals(application.ground()))
                && (countries.isEmpty() || countries.contains(application.country()))
                && (receivedBefore == null
                        || application.receivedAt().isBefore(Montreal.startOf(receivedBefore)));
    }
}
