package quebec.monprojet.evidence;

import java.util.List;

/** Fired inside the transaction that forgets files: their bytes go once it has committed. */
record Discarded(List<FileId> files) {

    Discarded {
        files = List.copyOf(files);
    }

    /** It has. */
    record Committed(Discarded discarded) {}
}
