package quebec.monprojet.figures;

import java.time.Duration;

/** To whom a snapshot is shown, and how long it is good for. */
enum Shown {
    DESK(Duration.ofMinutes(5)),

    /**
     * Once a day: whoever could compare the figures of one minute with those of the next would see
     * single persons come and go, whatever is hidden.
     */
    PUBLIC(Duration.ofDays(1));

    /** A demonstration is looked at for an hour, and its people are invented. */
    private static final Duration IN_A_DEMONSTRATION = Duration.ofSeconds(20);

    private final Duration good;

    Shown(Duration good) {
        this.good = good;
    }

    Duration good(boolean demonstration) {
        return demonstration ? IN_A_DEMONSTRATION : good;
    }
}
