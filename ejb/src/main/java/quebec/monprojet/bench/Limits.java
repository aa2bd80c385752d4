package quebec.monprojet.bench;

/** What is taken at most, of one member of the staff. */
public final class Limits {

    /** Characters of the name of a search that is kept. */
    public static final int NAME = 60;

    /** Searches that they keep; those that others share with them do not count. */
    public static final int SEARCHES = 50;

    /** Applications in their hands at a time; of two windows at once one may go a little beyond. */
    public static final int HELD = 300;

    private Limits() {}
}
