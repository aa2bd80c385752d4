package quebec.monprojet.examination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Status;

/**
 * Another received application that is about somebody of this one.
 *
 * @param ties who is who; never empty
 */
public record LinkedFile(
        ApplicationNumber number,
        String familyName,
        @Nullable String givenNames,
        Status status,
        Instant receivedAt,
        List<Tie> ties) {

    public LinkedFile {
        ties = List.copyOf(ties);
    }

    /** Somebody who is in both. */
    public record Tie(Who.Role here, Who.Role there, By by) {

        /** Whether the applicant is the same: another application of theirs. */
        public boolean isSameApplicant() {
            return here == Who.Role.APPLICANT && there == Who.Role.APPLICANT;
        }
    }

    /** What two persons have in common. */
    public enum By {
        /** Names at birth, birth date and passport. */
        ALL,
        /** Names at birth and birth date; the passport is another, or not told. */
        NAMES,
        /** The passport alone: the names or the birth date are told otherwise. */
        PASSPORT;

        static By of(boolean names, boolean passport) {
            if (names) {
                return passport ? ALL : NAMES;
            }
            return PASSPORT;
        }
    }

    /** Whether somebody travels on the passport of somebody else: to be asked about. */
    public boolean isOdd() {
        return ties.stream().anyMatch(tie -> tie.by() == By.PASSPORT);
    }
}
