package quebec.monprojet.access;

import java.util.List;
import quebec.monprojet.paper.Form;
import quebec.monprojet.paper.TaggedPdf;

/**
 * The copy as pages to read, in the words of the person's language.
 *
 * @param language the language tag of the text
 * @param page the word before a page's number
 */
public record CopySheet(
        String language, String house, String title, String lead, String page, List<Part> parts) {

    private static final Form FORM = Form.named("own-data.html");

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
        return FORM.filled(this);
    }
}
