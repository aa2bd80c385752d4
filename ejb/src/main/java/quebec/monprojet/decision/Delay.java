package quebec.monprojet.decision;

import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.grid.Certainty;
import quebec.monprojet.time.Montreal;

/**
 * So many days of Montréal's calendar. The day on which they begin to run is not counted, and the
 * last is the person's until its last instant; a day that daylight saving makes longer or shorter
 * is a day.
 */
public record Delay(int days, Certainty certainty, String source) {

    public Delay {
        if (days < 1) {
            throw new IllegalArgumentException("Not a delay: " + days);
        }
    }

    public LocalDate lastDay(Instant from) {
        return Montreal.day(from).plusDays(days);
    }

    public boolean isToBeConfirmed() {
        return certainty == Certainty.L;
    }
}
