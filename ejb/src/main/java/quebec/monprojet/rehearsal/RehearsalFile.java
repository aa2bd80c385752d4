package quebec.monprojet.rehearsal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Rehearsal;

/**
 * All there is to know of one rehearsal, for the staff.
 *
 * @param tickets where its tickets were written on the node that prepared it, one a line
 * @param token where what its report is believed by was written
 * @param outcome null until it was judged
 */
public record RehearsalFile(
        Rehearsal rehearsal, Path tickets, Path token, @Nullable Outcome outcome) {}
