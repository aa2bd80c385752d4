package quebec.monprojet.integration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Does what a test wants done as if a supervisor had signed in. */
@Stateless
@PermitAll
@RunAs("supervisor")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSupervisor {

    public <T> T does(Callable<T> work) throws Exception {
        return work.call();
    }
}
