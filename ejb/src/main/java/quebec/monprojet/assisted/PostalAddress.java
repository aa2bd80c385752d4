package quebec.monprojet.assisted;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where letters are posted to, line by line, as it is to stand in the window of an envelope. */
public record PostalAddress(List<String> lines) {

    /** So many fit into the window. */
    public static final int MOST = 6;

    /** Characters of a line, at the size of a letter. */
    public static final int LONGEST = 45;

    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.size() < 2
                || lines.size() > MOST
                || lines.stream().anyMatch(line -> line.isBlank() || line.length() > LONGEST)) {
            throw new IllegalArgumentException("no postal address");
        }
    }

    /** As it was typed, a line each; empty when it fits into no window. */
    public static Optional<PostalAddress> typed(@Nullable String text) {
        List<String> lines =
                text == null
                        ? List.of()
                        : text.lines()
                                .map(line -> line.replaceAll("\\p{Cntrl}+", " ").strip())
                                .filter(line -> !line.isEmpty())
                                .toList();
        try {
            return Optional.of(new PostalAddress(lines));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return "(a postal address)";
    }
}
