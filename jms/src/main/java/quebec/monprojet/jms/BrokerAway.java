package quebec.monprojet.jms;

import jakarta.ejb.ApplicationException;
import jakarta.jms.JMSRuntimeException;

/**
 * The broker took no message. Expected, and made good by the sweeper: the container must undo the
 * transaction without a stack trace in the log for each batch of an opening.
 */
@ApplicationException(rollback = true)
public class BrokerAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokerAway(JMSRuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
