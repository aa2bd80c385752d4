package quebec.monprojet.letterbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;

/**
 * A part of a letter. A heading and a paragraph have one line; a list has one for each item.
 *
 * @param lines none of them is empty
 */
public record Block(Shape shape, List<List<Span>> lines) {

    public enum Shape {
        HEADING,
        PARAGRAPH,
        LIST
    }

    /**
     * Words that are said in one voice.
     *
     * @param language theirs, where it is not the letter's; null otherwise
     */
    public record Span(String text, boolean strong, @Nullable Language language) {

        Span(String text, boolean strong) {
            this(text, strong, null);
        }
    }

    public Block {
        lines = lines.stream().map(List::copyOf).toList();
    }

    public boolean isHeading() {
        return shape == Shape.HEADING;
    }

    public boolean isParagraph() {
        return shape == Shape.PARAGRAPH;
    }

    public boolean isList() {
        return shape == Shape.LIST;
    }

    /** The only line of what has one. */
    public List<Span> line() {
        return lines.get(0);
    }
}
