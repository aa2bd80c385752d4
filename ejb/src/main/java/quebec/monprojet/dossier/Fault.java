package quebec.monprojet.dossier;

/**
 * One thing to correct, and where. {@code limit} is the number the message names (a greatest
 * length, say), or zero.
 */
public record Fault(String field, Problem problem, int limit) {

    /** Why an answer can't be taken as it stands. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        NO_LETTER,
        IN_THE_FUTURE,
        IN_THE_PAST,
        TOO_LONG_AGO,
        BEFORE_ISSUE,
        BEFORE_BEGINNING,
        NOT_A_CHOICE,
        NOT_A_NUMBER_OF_PASSPORT,
        NOT_A_PHONE,
        NOT_A_NUMBER_UP_TO,
        NOT_AN_OCCUPATION,
        NOT_TWO_LINES,
        CHECK_DIGIT,
        DIFFERS
    }

    public Fault(String field, Problem problem) {
        this(field, problem, 0);
    }
}
