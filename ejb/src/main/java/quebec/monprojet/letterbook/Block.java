package quebec.monprojet.letterbook;

import java.util.List;

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

    /** Words that are said in one voice. */
    public record Span(String text, boolean strong) {}

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
