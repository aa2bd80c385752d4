package quebec.monprojet.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Bands of whole days of Montréal since the reception. */
public enum Age {
    MONTH(0, 30),
    QUARTER(1, 90),
    HALF_YEAR(2, 180),
    YEAR(3, 365),
    MORE(4, Integer.MAX_VALUE);

    private final int place;
    private final int atMost;

    Age(int place, int atMost) {
        this.place = place;
        this.atMost = atMost;
    }

    /** From 0, the youngest. */
    int place() {
        return place;
    }

    /** Days, inclusive. */
    public int atMost() {
        return atMost;
    }

    /** The youngest first, as numbers by age stand. */
    public static List<Age> all() {
        return List.of(values());
    }

    /** Of what was received on one day and is looked at on another. */
    static Age between(LocalDate received, LocalDate day) {
        long days = ChronoUnit.DAYS.between(received, day);
        return Arrays.stream(values()).filter(age -> days <= age.atMost).findFirst().orElse(MORE);
    }

    /** The first day of reception of what is in this band, or in a younger one, on a day. */
    LocalDate since(LocalDate day) {
        return this == MORE ? LocalDate.EPOCH : day.minusDays(atMost);
    }
}
