package quebec.monprojet.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BooleanSupplier;
import quebec.monprojet.assisted.Bell;
import quebec.monprojet.evidence.Inspections;
import quebec.monprojet.evidence.KeysInUse;
import quebec.monprojet.evidence.Scanners;
import quebec.monprojet.intake.QuotaDesk;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.node.ThisNode;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.schema.Schema;

/**
 * Whether this node may be sent requests: it can judge a submission and sign a receipt. The broker
 * is shown but not needed: without it letters wait, receipts do not. So is whether it is warm
 * enough for an opening: cold, it is only slower. And so are the scanner of documents, which wait
 * for it in quarantine, whoever reads PDFs, for whom they wait as well, the keys that they lie
 * under, and the bell for dossiers on paper: other nodes press too.
 */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = System.getLogger(Readiness.class.getName());

    private final Schema schema;
    private final Secrets secrets;
    private final Periods periods;
    private final QuotaDesk desk;
    private final ThisNode node;
    private final Warmth warmth;
    private final Scanners scanners;
    private final Inspections inspections;
    private final KeysInUse documents;
    private final Bell bell;

    @Inject
    public Readiness(
            Schema schema,
            Secrets secrets,
            Periods periods,
            QuotaDesk desk,
            ThisNode node,
            Warmth warmth,
            Scanners scanners,
            Inspections inspections,
            KeysInUse documents,
            Bell bell) {
        this.schema = schema;
        this.secrets = secrets;
        this.periods = periods;
        this.desk = desk;
        this.node = node;
        this.warmth = warmth;
        this.scanners = scanners;
        this.inspections = inspections;
        this.documents = documents;
        this.bell = bell;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Readiness() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** A database that has not answered for seconds is not asked again here: that may take long. */
    List<Check> checks() {
        boolean board = holds("board", () -> !periods.stale());
        boolean database = board && holds("database", schema::answers);
        return List.of(
                new Check("database", database, true),
                new Check("schema", database && holds("schema", schema::isCurrent), true),
                new Check("secrets", holds("secrets", this::secretsAreReadable), true),
                new Check("board", board, true),
                new Check("desk", holds("desk", desk::isServed), true),
                new Check("name", holds("name", node::isNamed), true),
                new Check("broker", Broker.isStarted(), false),
                new Check("opening", warmth.isEnough(), false),
                new Check("scanner", scanners.answers(), false),
                new Check("reader", holds("reader", inspections::pdfsAreRead), false),
                new Check("documents", holds("documents", documents::open), false),
                new Check("bell", bell.isTurning(), false));
    }

    private boolean secretsAreReadable() {
        return secrets.derived("readiness").length > 0;
    }

    /** A check that cannot answer refuses. */
    private static boolean holds(String name, BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The check of " + name + " failed", e);
            return false;
        }
    }
}
