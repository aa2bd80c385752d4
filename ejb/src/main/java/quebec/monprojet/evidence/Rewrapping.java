package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;

/**
 * Lays data keys under the newest key that wraps; what they open stays as it lies. A batch is a
 * transaction: whoever was cut off begins again, and finds the rest.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Rewrapping {

    private static final Logger LOG = System.getLogger(Rewrapping.class.getName());
    private static final int AT_ONCE = 500;

    @Inject private DataKeyRows rows;
    @Inject private DataKeys keys;
    @Inject private Journal journal;

    /**
     * A batch of clean contents.
     *
     * @return where the next begins; empty when there is none
     */
    public String contents(String after) {
        List<ContentRow> batch = rows.contentsNotUnder(keys.newest(), after, AT_ONCE);
        int done = 0;
        for (ContentRow row : batch) {
            String wrapped = rewrapped(row.dataKey(), row.digest()).orElse(row.dataKey());
            done += wrapped.equals(row.dataKey()) ? 0 : 1;
            row.rewrap(wrapped);
        }
        record(done);
        return batch.isEmpty() ? "" : batch.get(batch.size() - 1).digest();
    }

    /** A batch of what is in quarantine, likewise. */
    public String files(String after) {
        List<FileRow> batch = rows.filesNotUnder(keys.newest(), after, AT_ONCE);
        String last = batch.isEmpty() ? "" : batch.get(batch.size() - 1).dataKey();
        int done = 0;
        for (FileRow row : batch) {
            String wrapped =
                    rewrapped(row.dataKey(), DataKeys.owner(row.id())).orElse(row.dataKey());
            done += wrapped.equals(row.dataKey()) ? 0 : 1;
            row.seal(wrapped);
        }
        record(done);
        return last;
    }

    private Optional<String> rewrapped(String wrapped, String owner) {
        try {
            return Optional.of(keys.rewrapped(wrapped, owner));
        } catch (IllegalStateException | UncheckedIOException unopened) {
            LOG.log(Logger.Level.WARNING, "A data key was left: {0}", unopened.getMessage());
            return Optional.empty();
        }
    }

    /** How many keys each wrapping key has, by its name. */
    public Map<String, Long> tally() {
        return rows.tally();
    }

    /** That it was done, and to how many, by whoever is cut off afterwards as well. */
    private void record(int done) {
        if (done > 0) {
            journal.record(
                    Actor.system("operations"),
                    new Act("document.keys-rewrapped"),
                    "keys:" + keys.newest(),
                    Map.of("count", Integer.toString(done)));
        }
    }
}
