package quebec.monprojet.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The municipalities of Québec, as the ministry of municipal affairs lists them. */
public final class Municipalities {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NEITHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
    private static final String COMMENT = "#";
    private static final int FORMER = 5;

    private static final List<Municipality> ALL = load();
    private static final Map<String, List<Municipality>> BY_NAME =
            ALL.stream().collect(Collectors.groupingBy(place -> key(place.name())));
    private static final Map<String, Municipality> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));

    private Municipalities() {}

    /** What a typed name may mean. */
    public sealed interface Found {

        record One(Municipality municipality) implements Found {}

        /** Several bear that name: their kinds and regions tell them apart. */
        record Several(List<Municipality> municipalities) implements Found {}

        /** Not in the list: the region has to be asked for. */
        record None() implements Found {}
    }

    /** In the order of their names. */
    static List<Municipality> all() {
        return ALL;
    }

    public static Optional<Municipality> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** By name, whatever its case, accents, hyphens and spaces; St and Ste are Saint and Sainte. */
    public static Found find(String typed) {
        List<Municipality> found = BY_NAME.getOrDefault(key(typed), List.of());
        return switch (found.size()) {
            case 0 -> new Found.None();
            case 1 -> new Found.One(found.get(0));
            default -> new Found.Several(found);
        };
    }

    private static String key(String name) {
        String expanded = name.toLowerCase(Locale.ROOT).replace("œ", "oe");
        String plain =
                MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD)).replaceAll("");
        String words = NEITHER.matcher(plain).replaceAll(" ").strip();
        return SAINT.matcher(words).replaceAll("saint$1").replace(" ", "");
    }

    private static List<Municipality> load() {
        try (BufferedReader file =
                new BufferedReader(
                        new InputStreamReader(
                                DataFile.open("municipalities.csv"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.startsWith(COMMENT))
                    .map(Municipalities::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The municipalities can't be read", e);
        }
    }

    /** Code; name; kind; region; CMM or nothing; and, where it changed, former region and day. */
    private static Municipality read(String line) {
        String[] parts = line.split(";", -1);
        return new Municipality(
                parts[0],
                parts[1],
                parts[2],
                Region.valueOf(parts[3]),
                parts[4].equals("CMM"),
                parts.length > FORMER ? former(parts) : null);
    }

    private static Municipality.@Nullable Former former(String[] parts) {
        return new Municipality.Former(
                Region.valueOf(parts[FORMER]), LocalDate.parse(parts[FORMER + 1]));
    }
}
