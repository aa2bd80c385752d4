package quebec.monprojet.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;

/**
 * Whether this node has the keys that documents lie under: looked at as it starts, at one content
 * under each. A key that is missing here, or is another one under the same name, is said at once,
 * and not by the first person who asks for a document. Applications are received all the same.
 */
@Singleton
@Startup
@DependsOn("MasterKeyMark")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class KeysInUse {

    private static final Logger LOG = System.getLogger(KeysInUse.class.getName());

    @Inject private DataKeyRows rows;
    @Inject private DataKeys keys;

    private volatile List<String> unopened = List.of();

    @PostConstruct
    void look() {
        unopened =
                rows.oneUnderEach().stream()
                        .filter(row -> !opens(row))
                        .map(ContentRow::digest)
                        .toList();
    }

    private boolean opens(ContentRow row) {
        try {
            DataKey unused = keys.open(row.dataKey(), row.digest());
            return true;
        } catch (RuntimeException refused) {
            LOG.log(Logger.Level.ERROR, "Documents do not open on this node", refused);
            return false;
        }
    }

    /** Since it started. */
    public boolean open() {
        return unopened.isEmpty();
    }
}
