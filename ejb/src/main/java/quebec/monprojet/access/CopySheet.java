package quebec.monprojet.access;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import quebec.monprojet.paper.TaggedPdf;

/**
 * The copy as pages to read, in the words of the person's language.
 *
 * @param language the language tag of the text
 * @param page the word before a page's number
 */
public record CopySheet(
        String language, String house, String title, String lead, String page, List<Part> parts) {

    /**
     * What one feature keeps; {@code empty} says so where there is nothing, and is empty otherwise.
     */
    public record Part(String title, String empty, List<Group> groups) {

        public Part {
            groups = List.copyOf(groups);
        }
    }

    /** One thing; {@code title} is empty where there is only one. */
    public record Group(String title, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** One fact of it. */
    public record Row(String label, String value) {}

    public CopySheet {
        parts = List.copyOf(parts);
    }

    public byte[] pdf() {
        return TaggedPdf.of(html());
    }

    String html() {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .compile(form())
                .execute(this);
    }

    private static String form() {
        try (InputStream in = CopySheet.class.getResourceAsStream("/texts/own-data.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
