package quebec.monprojet.letterbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.letterbook.Block.Shape;
import quebec.monprojet.letterbook.Block.Span;

/**
 * The little that a template may say beyond its words: {@code # } before a heading, {@code - }
 * before an item, an empty line between paragraphs, and two asterisks around what is strong. It is
 * read before anything is filled in, so that nothing that is filled in is ever read as markup.
 */
final class Markup {

    static final Pattern FIELD = Pattern.compile("\\(\\(([^()]*)\\)\\)");

    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final String HEADING = "# ";
    private static final String ITEM = "- ";

    private Markup() {}

    static List<Block> read(String body) {
        List<Block> blocks = new ArrayList<>();
        for (String part : body.replace("\r\n", "\n").replace('\r', '\n').split("\n\\s*\n", -1)) {
            read(part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), blocks);
        }
        return blocks;
    }

    private static void read(List<String> lines, List<Block> blocks) {
        List<String> words = new ArrayList<>();
        List<List<Span>> items = new ArrayList<>();
        for (String line : lines) {
            boolean item = line.startsWith(ITEM);
            if (!item) {
                end(items, Shape.LIST, blocks);
            }
            if (item || line.startsWith(HEADING)) {
                paragraph(words, blocks);
            }
            if (item) {
                items.add(spans(line.substring(ITEM.length()).strip()));
            } else if (line.startsWith(HEADING)) {
                blocks.add(
                        new Block(
                                Shape.HEADING,
                                List.of(spans(line.substring(HEADING.length()).strip()))));
            } else {
                words.add(line);
            }
        }
        end(items, Shape.LIST, blocks);
        paragraph(words, blocks);
    }

    private static void paragraph(List<String> words, List<Block> blocks) {
        if (!words.isEmpty()) {
            blocks.add(new Block(Shape.PARAGRAPH, List.of(spans(String.join(" ", words)))));
            words.clear();
        }
    }

    private static void end(List<List<Span>> items, Shape shape, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block(shape, items));
            items.clear();
        }
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher strong = STRONG.matcher(line);
        int end = 0;
        while (strong.find()) {
            add(spans, line.substring(end, strong.start()), false);
            add(spans, strong.group(1), true);
            end = strong.end();
        }
        add(spans, line.substring(end), false);
        return spans;
    }

    private static void add(List<Span> spans, String text, boolean strong) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, strong));
        }
    }

    /** The words between double brackets, known or not, in the order in which they stand. */
    static Set<String> fields(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            words.add(field.group(1));
        }
        return words;
    }
}
