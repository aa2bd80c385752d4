package quebec.monprojet.web;

/** After how many seconds a visitor whom this node can't serve at once is asked to come back. */
public final class RetryAfter {

    /**
     * The periods are read anew every half second and a page is laid out in a tenth of one, so that
     * what was in the way is over by then.
     */
    public static final int A_MOMENT = 5;

    /** Seats of the entrance become free within minutes: a page that asks more often is a load. */
    public static final int AT_THE_ENTRANCE = 10;

    private RetryAfter() {}
}
