package quebec.monprojet.integration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Lends a test the role of an auditor; each call of a façade is a transaction of its own. */
@Stateless
@PermitAll
@RunAs("auditor")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsAuditor {

    public <T> T of(Supplier<T> act) {
        return act.get();
    }
}
