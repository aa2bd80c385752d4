package quebec.monprojet.web;

/**
 * After how many seconds a visitor whom this node can't serve at once is asked to come back. The
 * periods are read anew every half second and a page is laid out in a tenth of one, so that what
 * was in the way is over by then.
 */
public final class ComeBack {

    public static final int A_MOMENT = 5;

    private ComeBack() {}
}
