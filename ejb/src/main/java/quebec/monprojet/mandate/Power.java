package quebec.monprojet.mandate;

/** What a mandate lets somebody do; each holds those before it. */
public enum Power {
    READ,
    FILL,
    /** To have the button on the day, once a period. */
    FILE;

    public boolean holds(Power other) {
        return compareTo(other) >= 0;
    }
}
