package quebec.monprojet.evidence;

import java.util.List;

/**
 * Fired inside the transaction that forgets files: their bytes go once it has committed, and so do
 * the contents that nobody else has.
 */
record Discarded(List<FileId> files, List<String> contents) {

    Discarded {
        files = List.copyOf(files);
        contents = List.copyOf(contents);
    }

    static Discarded of(List<FileRow> rows) {
        return new Discarded(
                rows.stream().map(FileRow::id).toList(),
                rows.stream().flatMap(FileRow::digests).distinct().toList());
    }

    static Discarded of(FileRow row) {
        return of(List.of(row));
    }

    /** It has. */
    record Committed(Discarded discarded) {}
}
