package quebec.monprojet.grid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lists of areas of training, oldest first: the shipped ones, or an operator's. */
public final class AreaLists {

    private static final String FILE = "areas.json";

    private final List<AreaList> lists;

    private AreaLists(File file) {
        lists =
                file.lists().stream()
                        .sorted(Comparator.comparing(AreaList::effectiveFrom))
                        .toList();
    }

    /** Its note, and the dates that are known of lists nobody has loaded, are for the operator. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(List<AreaList> lists) {}

    /** Those of the build, which only show the form: the published lists are to be loaded. */
    public static AreaLists shipped() {
        return new AreaLists(DataFile.shipped(FILE, File.class));
    }

    /**
     * Those of the file areas.json in that folder, if there is one; else those of the build.
     *
     * @throws java.io.UncheckedIOException when the file is there and can't be read
     */
    public static AreaLists in(Path folder) {
        return new AreaLists(DataFile.in(folder, FILE, File.class));
    }

    List<AreaList> all() {
        return lists;
    }

    /** The latest that had come into force by the day of filing. */
    public Optional<AreaList> inForce(LocalDate filed) {
        return lists.stream()
                .filter(list -> !list.effectiveFrom().isAfter(filed))
                .reduce((earlier, later) -> later);
    }
}
