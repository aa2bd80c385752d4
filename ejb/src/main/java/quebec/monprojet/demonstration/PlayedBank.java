package quebec.monprojet.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.fees.PlaysBank;

/** A demonstration has a bank of its own, in which play money pays. */
@ApplicationScoped
public class PlayedBank implements PlaysBank {

    private final Demonstration demonstration;

    @Inject
    public PlayedBank(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public PlayedBank() {
        this(null);
    }

    @Override
    public boolean isPlayed() {
        return demonstration.isActive();
    }
}
