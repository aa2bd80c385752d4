package quebec.monprojet.assisted;

import jakarta.ejb.ApplicationException;
import quebec.monprojet.audit.Act;

/**
 * A member of the staff did in a paper file what their part in it does not hold: it did not happen.
 */
@ApplicationException(rollback = true)
public class NotAtTheDesk extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAtTheDesk(Act act) {
        super("Not for this member in this paper file: " + act);
    }
}
