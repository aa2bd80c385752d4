package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.keys.WrappingKeys;

/** The keys of documents as the database keeps them: wrapped, each for its owner alone. */
@ApplicationScoped
class DataKeys {

    private final WrappingKeys wrapping;

    @Inject
    DataKeys(WrappingKeys wrapping) {
        this.wrapping = wrapping;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DataKeys() {
        this(null);
    }

    /** A new one. */
    String make(String owner) {
        return wrapping.wrapped(DataKey.random(), owner);
    }

    String make(FileId file) {
        return make(owner(file));
    }

    DataKey open(String wrapped, String owner) {
        return new DataKey(wrapping.unwrapped(wrapped, owner));
    }

    /** Of a file that is not concluded. */
    DataKey open(FileRow file) {
        return open(file.dataKey(), owner(file.id()));
    }

    /** The same key under the newest that wraps. */
    String rewrapped(String wrapped, String owner) {
        return wrapping.wrapped(wrapping.unwrapped(wrapped, owner), owner);
    }

    String newest() {
        return wrapping.newest();
    }

    static String owner(FileId file) {
        return "file:" + file;
    }
}
