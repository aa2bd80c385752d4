package quebec.monprojet.audit;

import org.jspecify.annotations.Nullable;

/**
 * A row as found in the database.
 *
 * @param entry what it says, or null when what it says can no longer be read
 */
record ChainedEntry(long number, @Nullable Entry entry, String previous, String hash) {

    boolean holds() {
        return entry != null && Chain.hash(entry, previous).equals(hash);
    }
}
