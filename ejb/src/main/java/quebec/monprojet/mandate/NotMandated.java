package quebec.monprojet.mandate;

import jakarta.ejb.ApplicationException;
import quebec.monprojet.audit.Act;

/** Somebody did in a person's place what no living mandate lets them do: it did not happen. */
@ApplicationException(rollback = true)
public class NotMandated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotMandated(Act act) {
        super("No living mandate allows " + act);
    }
}
