package quebec.monprojet.demonstration;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.installation.WholeFile;

/** The folder in which a demonstration leaves what its visitors need. */
record Handout(Path folder) {

    static Handout ofThisServer() {
        return new Handout(Installation.folder("demonstration"));
    }

    /** What a visitor reads, from {@code accounts.mustache}. */
    static String text(Map<String, Object> facts) {
        try (var template =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Handout.class.getResourceAsStream("accounts.mustache")),
                        StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(false).compile(template).execute(facts);
        } catch (IOException e) {
            throw new UncheckedIOException("the hand-out's template can't be read", e);
        }
    }

    /** The tickets come last, and whole: who waits for the demonstration waits for that file. */
    void write(String accounts, List<String> tickets) {
        try {
            Files.createDirectories(folder);
            WholeFile.put(folder.resolve("accounts.txt"), List.of(accounts.stripTrailing()));
            WholeFile.put(folder.resolve("tickets.txt"), tickets);
        } catch (IOException e) {
            throw new UncheckedIOException("the hand-out cannot be written", e);
        }
    }

    /** Takes away what an earlier start left, until this one is ready. */
    void clear() {
        try {
            Files.deleteIfExists(folder.resolve("tickets.txt"));
            Files.deleteIfExists(folder.resolve("accounts.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("the hand-out cannot be taken away", e);
        }
    }
}
