package quebec.monprojet.grid;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import quebec.monprojet.grid.Stay.Purpose;
import quebec.monprojet.grid.Stay.Studies;

/**
 * The stays that the versions of the grid tell apart; the first five give most. Each is met by one
 * stay, never by several added up: no source at hand says that they may be.
 */
enum StayKind {
    FULL_TIME_STUDY_OR_WORK_3M_PLUS {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return any(
                    stays,
                    stay ->
                            (stay.purpose() == Purpose.STUDY || stay.purpose() == Purpose.WORK)
                                    && stay.fullTime()
                                    && stay.lasted(THREE_MONTHS, filedOn));
        }
    },
    PVT_WITH_3M_WORK {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return any(
                    stays,
                    stay ->
                            stay.purpose() == Purpose.WORKING_HOLIDAY
                                    && stay.fullTime()
                                    && stay.lasted(THREE_MONTHS, filedOn));
        }
    },
    STUDY_DVS_AVS_900_1800H_PLUS_6M_WORK {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return any(stays, stay -> stay.began(Studies.VOCATIONAL_900H, filedOn))
                    && any(stays, stay -> stay.workedFor(SIX_MONTHS, filedOn));
        }
    },
    STUDY_DIPLOMA_1800H_PLUS {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return any(
                    stays,
                    stay ->
                            stay.began(Studies.VOCATIONAL_1800H, filedOn)
                                    || stay.began(Studies.COLLEGE_OR_UNIVERSITY, filedOn));
        }
    },
    WORK_PERMIT_1Y_AND_6M_FULL_TIME {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return any(stays, stay -> stay.yearlongPermit() && stay.workedFor(SIX_MONTHS, filedOn));
        }
    },
    OTHER_2W_TO_3M {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return any(stays, stay -> stay.lasted(TWO_WEEKS, filedOn));
        }
    },
    OTHER_OVER_3M {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return any(stays, stay -> stay.lasted(THREE_MONTHS.plusDays(1), filedOn));
        }
    },
    NONE {
        @Override
        boolean met(List<Stay> stays, LocalDate filedOn) {
            return true;
        }
    };

    private static final Period TWO_WEEKS = Period.ofWeeks(2);
    private static final Period THREE_MONTHS = Period.ofMonths(3);
    private static final Period SIX_MONTHS = Period.ofMonths(6);

    abstract boolean met(List<Stay> stays, LocalDate filedOn);

    private static boolean any(List<Stay> stays, Predicate<Stay> condition) {
        return stays.stream().anyMatch(condition);
    }
}
