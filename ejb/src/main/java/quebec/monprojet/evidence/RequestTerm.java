package quebec.monprojet.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Ninety days from the day on which documents are asked for, or on which the letter that asks
 * leaves, in Montréal's calendar: that day is not counted, and the last is the person's until its
 * end.
 */
final class RequestTerm {

    static final int DAYS = 90;

    /** Before anything was asked for. */
    static final LocalDate EVER = LocalDate.EPOCH;

    /** How many days before the last a person is reminded. */
    static final int REMINDER = 14;

    private RequestTerm() {}

    static LocalDate lastDay(LocalDate asked) {
        return asked.plusDays(DAYS);
    }

    /**
     * What is left when an answer was not enough: the days of its examination are given back, and
     * there are never fewer than before a last day that somebody is reminded of.
     */
    static LocalDate resumed(LocalDate lastDay, LocalDate answeredOn, LocalDate today) {
        LocalDate givenBack = lastDay.plusDays(ChronoUnit.DAYS.between(answeredOn, today));
        LocalDate soonest = today.plusDays(REMINDER);
        return givenBack.isBefore(soonest) ? soonest : givenBack;
    }
}
