package quebec.monprojet.opening;

/** What keeps terms from being a decision or an announcement. */
public enum Fault {
    NUMBER,
    /** The number of a rehearsal: nothing in it would be real. */
    PERIOD,
    REASON,
    LEGAL_BASIS,
    CAP,
    /** How many people are expected at the bell. */
    EXPECTED_CROWD,
    CLOSING_MISSING,
    CLOSES_BEFORE_OPENING,
    /** I-0.2, s. 3.5: a decision lasts 14 months at most. */
    LONGER_THAN_FOURTEEN_MONTHS,
    OUTAGE_TOLERANCE,
    /** Before the instant at which the decision itself opens the period. */
    BEFORE_THE_DECISION,
    /** In an exempt stream, before the opening, or past the decision's longest time. */
    PASSING_ON,
    EXEMPT_WITH_CAP_OR_CLOSING
}
