package quebec.monprojet.rehearsal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.PeriodNumber;

/** How a member of the staff prepares a rehearsal. */
@Stateless
@RolesAllowed({"programme-manager", "administrator"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Preparing {

    private final Crowds crowds;

    @Inject
    public Preparing(Crowds crowds) {
        this.crowds = crowds;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Preparing() {
        this(null);
    }

    /** What became of it. */
    public sealed interface Prepared {

        record Done(PeriodNumber number) implements Prepared {}

        record AtFault(Set<Plan.Fault> faults) implements Prepared {
            public AtFault {
                faults = Set.copyOf(faults);
            }
        }
    }

    /** Answers when the crowd is in place and its tickets are on disk. */
    public Prepared prepare(StaffId by, Plan plan) {
        Set<Plan.Fault> faults = plan.faults();
        return faults.isEmpty()
                ? new Prepared.Done(crowds.gather(by, plan))
                : new Prepared.AtFault(faults);
    }
}
