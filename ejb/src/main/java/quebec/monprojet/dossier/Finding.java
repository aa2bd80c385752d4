package quebec.monprojet.dossier;

/** One thing missing or contradictory in the whole, and the question whose answer may mend it. */
public record Finding(Kind kind, Who who, Question question) {

    /** What was found. */
    public enum Kind {
        MISSING(true),
        APPLICANT_UNDER_AGE(true),
        PASSPORT_EXPIRED(true),
        PASSPORT_BEFORE_BIRTH(true),
        SAME_PASSPORT(true),
        SAME_PERSON(true),
        BIRTH_DATE_DIFFERS(true),
        SPOUSE_EXPECTED(true),
        SPOUSE_UNEXPECTED(true),
        DEPENDANT_OLDER(true),
        KINSHIP_NEEDS_SPOUSE(true),
        COMPANION_PASSPORT_EXPIRED(false),
        COMPANION_WITHOUT_PASSPORT(false),
        SEX_DIFFERS(false),
        NAME_DIFFERS(false),
        SPOUSE_UNDER_AGE(false),
        DEPENDANT_OVER_AGE(false),
        DEPENDANT_IN_COUPLE(false),
        GROUND_DIFFERS(false);

        private final boolean prevents;

        Kind(boolean prevents) {
            this.prevents = prevents;
        }
    }

    /** Whether the dossier can't be sealed like this; otherwise it is advice. */
    public boolean preventsSealing() {
        return kind.prevents;
    }
}
