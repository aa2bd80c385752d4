package quebec.monprojet.opening;

/** Whether the decision counts places, or receives an exempt stream at any time. */
public enum PeriodKind {
    CAPPED,
    EXEMPT;

    /**
     * The cap written for an exempt stream, whose decision sets none. The register and the period
     * row share one column, so it must be a number.
     */
    public static final int NO_CAP = Integer.MAX_VALUE;
}
