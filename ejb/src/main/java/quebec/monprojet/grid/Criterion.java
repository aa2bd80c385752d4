package quebec.monprojet.grid;

/** The criteria in the order of the grid, each with its number there, which is its clause. */
public enum Criterion {
    EDUCATION_LEVEL("1.1"),
    AREA_OF_TRAINING("1.2"),
    EXPERIENCE("2"),
    AGE("3"),
    FRENCH("4.1"),
    ENGLISH("4.2"),
    STAY("5.1"),
    FAMILY_IN_QUEBEC("5.2"),
    SPOUSE_EDUCATION_LEVEL("6.1"),
    SPOUSE_AREA_OF_TRAINING("6.2"),
    SPOUSE_AGE("6.3"),
    SPOUSE_FRENCH("6.4"),
    JOB_OFFER("7"),
    CHILDREN("8"),
    FINANCIAL_SELF_SUFFICIENCY("9");

    private static final int SPOUSE = 6;
    private static final int LAST_OF_EMPLOYABILITY = 7;

    private final String clause;

    Criterion(String clause) {
        this.clause = clause;
    }

    /** Such as 1.1, or 7 for a factor that is one criterion. */
    public String clause() {
        return clause;
    }

    public int factor() {
        return clause.charAt(0) - '0';
    }

    /** Whether it counts towards the employability cut-off. */
    public boolean isEmployability() {
        return factor() <= LAST_OF_EMPLOYABILITY;
    }

    /** Whether it looks at the spouse who comes along. */
    public boolean isSpouses() {
        return factor() == SPOUSE;
    }
}
