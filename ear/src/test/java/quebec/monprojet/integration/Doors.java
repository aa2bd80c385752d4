package quebec.monprojet.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Who may open which address, as {@code addresses.txt} says. */
final class Doors {

    private final Map<String, Set<String>> rules = new TreeMap<>();

    Doors() {
        try (InputStream file =
                Objects.requireNonNull(Doors.class.getResourceAsStream("/addresses.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .forEach(
                            line ->
                                    rules.put(
                                            line.get(0), Set.copyOf(line.subList(1, line.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException("addresses.txt cannot be read", e);
        }
    }

    Set<String> classified() {
        return rules.keySet();
    }

    /** The page a file belongs to, or the address itself. */
    static String page(String address) {
        String page = address.replaceFirst("(/index)?\\.xhtml$", "");
        return page.isEmpty() ? "/" : page;
    }

    boolean areOpenTo(Cast who, String address) {
        Set<String> rule = rules.getOrDefault(page(address), Set.of());
        return rule.contains("everybody")
                || (rule.contains("applicant") && who.isApplicant())
                || (rule.contains("staff") && who.isStaff())
                || rule.contains(who.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    boolean areNowhere(String address) {
        Set<String> rule = rules.getOrDefault(page(address), Set.of());
        return rule.contains("operations") || rule.contains("errors");
    }

    /**
     * Persons' files are for some members to see there; and in a demonstration anybody sees its
     * invented people.
     */
    boolean showFilesTo(Cast who, String address) {
        Set<String> rule = rules.getOrDefault(page(address), Set.of());
        return rule.contains("demonstration")
                || (rule.contains("files") && areOpenTo(who, address));
    }

    boolean leadOut(String address) {
        return rules.getOrDefault(page(address), Set.of()).contains("leaving");
    }
}
