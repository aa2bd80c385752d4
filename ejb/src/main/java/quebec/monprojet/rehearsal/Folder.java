package quebec.monprojet.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.installation.WholeFile;
import quebec.monprojet.opening.PeriodNumber;

/** Where the load driver finds what it needs of one rehearsal. Nobody but the owner reads it. */
record Folder(Path path) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    static Folder of(PeriodNumber rehearsal) {
        return new Folder(Installation.folder("rehearsals").resolve(rehearsal.value()));
    }

    Path tickets() {
        return path.resolve("tickets.txt");
    }

    Path token() {
        return path.resolve("report.token");
    }

    /** The tickets come last, and whole: who waits for the rehearsal waits for that file. */
    void write(String token, List<String> tickets) {
        try {
            Files.createDirectories(path, OWNER_ONLY);
            WholeFile.put(token(), List.of(token));
            WholeFile.put(tickets(), tickets);
        } catch (IOException e) {
            throw new UncheckedIOException("the tickets of a rehearsal cannot be written", e);
        }
    }
}
