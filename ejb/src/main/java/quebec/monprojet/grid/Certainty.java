package quebec.monprojet.grid;

/** How well a figure is established; officers see it beside each point. */
public enum Certainty {
    /** A primary source, or two that agree. */
    H,
    /** One secondary source. */
    M,
    /** To be confirmed before anybody relies on it. */
    L;

    /** The weaker of the two. */
    Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
