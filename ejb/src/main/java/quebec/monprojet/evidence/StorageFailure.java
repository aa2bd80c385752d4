package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The disk has failed, which says nothing of the file that was looked into. */
@SuppressWarnings("serial") // never leaves this machine
final class StorageFailure extends UncheckedIOException {

    StorageFailure(String what, IOException cause) {
        super(what, cause);
    }
}
