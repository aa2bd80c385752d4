package quebec.monprojet.grid;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stay in Québec. Its days are those of the studies, of the work, or of the visit: who worked
 * three months of a working holiday, and then travelled, tells of two stays.
 *
 * @param to the last day of it; null while it lasts
 * @param fullTime whether the studies or the work took full time
 * @param studies what the studies lead to; null when it is not one for studies
 * @param yearlongPermit whether the work was done under a permit of one year or more
 */
public record Stay(
        Purpose purpose,
        LocalDate from,
        @Nullable LocalDate to,
        boolean fullTime,
        @Nullable Studies studies,
        boolean yearlongPermit) {

    /** What the stay was for. */
    public enum Purpose {
        STUDY,
        WORK,
        WORKING_HOLIDAY,
        OTHER
    }

    /** What studies in Québec lead to, as far as the grid of 2018 tells them apart. */
    public enum Studies {
        /**
         * Diploma or attestation of vocational studies (DVS, AVS), 900 hours to less than 1,800.
         */
        VOCATIONAL_900H,
        /** DVS or AVS of 1,800 hours and more. */
        VOCATIONAL_1800H,
        /** Diploma of college studies (DCS) or of a university. */
        COLLEGE_OR_UNIVERSITY,
        OTHER
    }

    public Stay {
        Objects.requireNonNull(purpose);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A stay ends after it began");
        }
        if ((purpose == Purpose.STUDY) != (studies != null)) {
            throw new IllegalArgumentException("Studies lead somewhere, and other stays do not");
        }
    }

    /** Whether so much of it had passed by the day of filing. */
    boolean lasted(Period time, LocalDate filedOn) {
        LocalDate until = to == null || !to.isBefore(filedOn) ? filedOn : to.plusDays(1);
        return !from.plus(time).isAfter(until);
    }

    boolean workedFor(Period time, LocalDate filedOn) {
        return purpose == Purpose.WORK && fullTime && lasted(time, filedOn);
    }

    boolean began(Studies towards, LocalDate filedOn) {
        return studies == towards && from.isBefore(filedOn);
    }
}
