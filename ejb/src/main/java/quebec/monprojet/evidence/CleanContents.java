package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;

/** Clean contents with their keys, which lie in the database, apart from what they open. */
@ApplicationScoped
class CleanContents {

    private static final Logger LOG = System.getLogger(CleanContents.class.getName());

    private final EvidenceRows rows;
    private final Vault vault;
    private final DataKeys keys;

    @Inject
    CleanContents(EvidenceRows rows, Vault vault, DataKeys keys) {
        this.rows = rows;
        this.vault = vault;
        this.keys = keys;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CleanContents() {
        this(null, null, null);
    }

    /** Every byte of it was compared; see {@link Vault#intact}. */
    Content intact(String digest) {
        return vault.intact(digest, keys.open(rows.dataKey(digest), digest));
    }

    /** Under the lock of its row. Who sent the same before has given it its key. */
    void keep(Source source, Digest digest) {
        vault.keep(source, digest.hex(), key(named(digest), digest.hex()));
    }

    /**
     * A key that nothing here opens any more protects what is lost: whoever sends the same bytes
     * again brings it back, for everybody who has sent them, under another.
     */
    private DataKey key(ContentRow row, String digest) {
        try {
            return keys.open(row.dataKey(), digest);
        } catch (IllegalStateException lost) {
            LOG.log(Logger.Level.WARNING, "A content is kept anew: {0}", lost.getMessage());
            row.rewrap(keys.make(digest));
            return keys.open(row.dataKey(), digest);
        }
    }

    /** Its row, locked, with a new key if it is the first of its digest. */
    ContentRow named(Digest digest) {
        return rows.content(digest, keys.make(digest.hex()));
    }
}
