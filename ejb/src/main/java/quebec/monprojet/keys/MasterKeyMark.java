package quebec.monprojet.keys;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import quebec.monprojet.schema.Database;

/**
 * The database keeps a mark of the master key that filled it, and the portal does not start with
 * another: it would refuse every ticket that was given, and take people it knows for new ones. A
 * backup that was restored without its secrets is such a case.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MasterKeyMark {

    private static final String LABEL = "keys.mark.v1";

    private final Database database;
    private final Secrets secrets;

    @Inject
    public MasterKeyMark(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public MasterKeyMark() {
        this(null, null);
    }

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void compare() {
        boolean belongs =
                database.ask(
                        "The mark of the master key cannot be read",
                        connection -> belongs(new MarkRow(connection)));
        if (!belongs) {
            secrets.discard();
            throw new IllegalStateException(
                    "The database was filled with another master.key. Put back the folder of"
                            + " secrets that belongs to it (config/runbooks).");
        }
    }

    /** A database of before there were marks takes no key for its own that was only just made. */
    private boolean belongs(MarkRow row) throws SQLException {
        if (secrets.areFresh() && row.isOfAnInstallation()) {
            return false;
        }
        String own = HexFormat.of().formatHex(secrets.derived(LABEL));
        return row.leftOr(own).equals(own);
    }
}
