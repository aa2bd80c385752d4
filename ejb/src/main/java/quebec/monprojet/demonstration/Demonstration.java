package quebec.monprojet.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import quebec.monprojet.installation.Installation;

/**
 * Whether this portal is a demonstration, and the making of it after the start. It is one when
 * {@code MPQ_DEMONSTRATION} asks for it and the database is empty or bears its mark; in front of
 * any other database it does nothing, says so, and the portal goes on as it is.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Demonstration {

    private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());
    private static final long LOOK_AGAIN_MILLIS = 300;

    @Resource private TimerService timers;

    private final Stage stage;
    private final Preparation preparation;
    private final Welcome welcome;
    private volatile boolean active;
    private volatile boolean prepared;

    @Inject
    public Demonstration(Stage stage, Preparation preparation, Welcome welcome) {
        this.stage = stage;
        this.preparation = preparation;
        this.welcome = welcome;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Demonstration() {
        this(null, null, null);
    }

    @PostConstruct
    void start() {
        Ground ground = stage.ground();
        boolean wanted = Installation.isDemonstration();
        active = wanted && ground != Ground.FOREIGN;
        if (active) {
            welcome.withdraw();
            nextStepIn(0);
        } else if (wanted) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "MPQ_DEMONSTRATION is ignored: this database holds data that no demonstration"
                            + " put there. Nothing was written.");
        } else if (ground == Ground.BEGUN || ground == Ground.PREPARED) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "This database was filled by a demonstration, and MPQ_DEMONSTRATION is not"
                            + " set: its invented people and staff are in it.");
        }
    }

    /** Whether pages must say that nothing here is real. */
    public boolean isActive() {
        return active;
    }

    /** First everybody is put in place; then, once the portal shows the period, it is told. */
    @Timeout
    void step() {
        try {
            if (!prepared) {
                preparation.prepare(stage.ground());
                prepared = true;
            }
            if (welcome.isGiven(stage.applicants())) {
                LOG.log(System.Logger.Level.INFO, "The demonstration is ready.");
            } else {
                nextStepIn(LOOK_AGAIN_MILLIS);
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The demonstration could not be prepared; start again to go on with it.",
                    failed);
        }
    }

    private void nextStepIn(long millis) {
        timers.createSingleActionTimer(millis, new TimerConfig(null, false));
    }
}
