package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Clean contents with their keys, which lie in the database, apart from what they open. */
@ApplicationScoped
class CleanContents {

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
        String hex = digest.hex();
        String wrapped = named(digest).dataKey();
        vault.keep(source, hex, keys.open(wrapped, hex));
    }

    /** Its row, locked, with a new key if it is the first of its digest. */
    ContentRow named(Digest digest) {
        return rows.content(digest, keys.make(digest.hex()));
    }
}
