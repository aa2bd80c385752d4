package quebec.monprojet.fees;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import quebec.monprojet.installation.OperatorsFile;

/**
 * The schedule in force: the file that {@code MPQ_FEES_FILE} names, or the one that comes with this
 * version. A file that cannot be read whole stops the start: nobody is asked a wrong amount.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeeSchedules {

    static final OperatorsFile FILE = new OperatorsFile("MPQ_FEES_FILE", "/fees/tariffs.json");

    private FeeSchedule current;

    /** For the container, which reads nothing for its proxies. */
    @SuppressWarnings("NullAway.Init")
    public FeeSchedules() {}

    @PostConstruct
    void read() {
        current = FeeSchedule.read(FILE.text());
    }

    public FeeSchedule current() {
        return current;
    }
}
