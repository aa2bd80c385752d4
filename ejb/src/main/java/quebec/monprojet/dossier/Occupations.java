package quebec.monprojet.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The unit groups of the National Occupational Classification of 2011, from their data file. */
public final class Occupations {

    private static final Map<String, UnitGroup> GROUPS = load();

    private Occupations() {}

    private record UnitGroup(String code, String fr, String en) {}

    /** Its note and its source are for those who write the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(List<UnitGroup> unitGroups) {}

    /** All of them, by code. */
    public static List<Occupation> all() {
        return GROUPS.keySet().stream().map(Occupation::new).toList();
    }

    static boolean exist(String code) {
        return GROUPS.containsKey(code);
    }

    static String title(String code, String language) {
        UnitGroup group = Objects.requireNonNull(GROUPS.get(code));
        String title = language.equals("fr") ? group.fr() : group.en();
        return title.replace('\'', '’');
    }

    private static Map<String, UnitGroup> load() {
        try (InputStream file = Occupations.class.getResourceAsStream("occupations.json")) {
            return new ObjectMapper()
                    .readValue(file, File.class).unitGroups().stream()
                            .collect(
                                    Collectors.toMap(
                                            UnitGroup::code,
                                            group -> group,
                                            (one, other) -> one,
                                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The classification of occupations can't be read", e);
        }
    }
}
