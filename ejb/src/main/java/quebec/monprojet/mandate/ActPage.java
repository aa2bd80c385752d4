package quebec.monprojet.mandate;

import java.util.List;

/**
 * Some of what delegates did, the latest first.
 *
 * @param more whether there are older acts on the next page
 */
public record ActPage(List<DelegateAct> acts, boolean more) {

    /** So many stand on one page. */
    public static final int LENGTH = 50;

    public ActPage {
        acts = List.copyOf(acts);
    }
}
