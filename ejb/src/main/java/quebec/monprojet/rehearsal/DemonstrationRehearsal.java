package quebec.monprojet.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.opening.PeriodNumber;

/**
 * The rehearsal that a demonstration prepares by itself, with a bell as near as it likes. Refuses
 * unless {@code MPQ_DEMONSTRATION} says that this installation is a demonstration.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationRehearsal {

    private final Crowds crowds;

    @Inject
    public DemonstrationRehearsal(Crowds crowds) {
        this.crowds = crowds;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public DemonstrationRehearsal() {
        this(null);
    }

    public PeriodNumber prepare(int crowd, int cap, Duration opensIn) {
        Installation.demandDemonstration();
        return crowds.gather(null, new Plan(crowd, cap, opensIn));
    }
}
