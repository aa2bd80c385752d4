package quebec.monprojet.opening;

/** Whether places are counted, an exempt stream is received at any time, or nothing is real. */
public enum PeriodKind {
    CAPPED,
    EXEMPT,
    /** Counts places as {@link #CAPPED} does, for synthetic dossiers only and on no decision. */
    REHEARSAL;

    /**
     * The cap written for an exempt stream, whose decision sets none. The register and the period
     * row share one column, so it must be a number.
     */
    public static final int NO_CAP = Integer.MAX_VALUE;
}
