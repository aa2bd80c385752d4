package quebec.monprojet.intake;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Follows the register once a second, on every node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldersRefresh {

    private final Holders holders;

    @Inject
    public HoldersRefresh(Holders holders) {
        this.holders = holders;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public HoldersRefresh() {
        this(null);
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void refresh() {
        holders.follow();
    }
}
