package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A household assessed as it is and with the other spouse as principal.
 *
 * @param swapped null for who comes alone
 */
public record BothWays(Assessment asIs, @Nullable Assessment swapped) {

    public static BothWays of(SelectionGrid grid, Candidate candidate, LocalDate filedOn) {
        Assessment swapped =
                candidate.swapped().map(other -> grid.assess(other, filedOn)).orElse(null);
        return new BothWays(grid.assess(candidate, filedOn), swapped);
    }

    public Optional<Assessment> otherWay() {
        return Optional.ofNullable(swapped);
    }

    /**
     * Whether the spouse would do better as principal: passes where the applicant does not, or has
     * more points when both or neither do. On a tie all stays as it is.
     */
    public boolean isBetterSwapped() {
        if (swapped == null) {
            return false;
        }
        return swapped.passes() == asIs.passes()
                ? swapped.total().points() > asIs.total().points()
                : swapped.passes();
    }

    public Assessment better() {
        return swapped != null && isBetterSwapped() ? swapped : asIs;
    }
}
