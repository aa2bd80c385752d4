package quebec.monprojet.letterbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.Block.Shape;
import quebec.monprojet.letterbook.Block.Span;

/**
 * Fills in a wording. What is filled in is text and stays text; a field of several lines makes a
 * paragraph or an item of each, and one without any leaves no trace of its paragraph, nor of a
 * heading that stood over nothing else.
 */
final class Merge {

    /** Of one field: each costs a paragraph, and a letter is kept whole. */
    static final int MOST_LINES = 60;

    private final Map<Field, List<String>> values;
    private final Set<Field> french;

    Merge(Map<Field, List<String>> values) {
        this(values, Set.of());
    }

    /**
     * @param french fields whose words are French, in a letter that is not
     */
    Merge(Map<Field, List<String>> values, Set<Field> french) {
        this.values = values;
        this.french = Set.copyOf(french);
    }

    String subject(Wording wording) {
        return filled(wording.subject().strip());
    }

    List<Block> body(Wording wording) {
        List<Block> blocks = Markup.read(wording.body());
        return IntStream.range(0, blocks.size())
                .filter(place -> !blocks.get(place).isHeading() || isOverWords(blocks, place))
                .mapToObj(blocks::get)
                .flatMap(block -> filled(block).stream())
                .toList();
    }

    /** Whether something is left under a heading, if it had anything. */
    private boolean isOverWords(List<Block> blocks, int heading) {
        List<Block> under =
                blocks.subList(heading + 1, blocks.size()).stream()
                        .takeWhile(block -> !block.isHeading())
                        .toList();
        return under.isEmpty() || under.stream().anyMatch(block -> !filled(block).isEmpty());
    }

    private List<Block> filled(Block block) {
        List<List<Span>> lines =
                block.lines().stream().flatMap(line -> filled(line).stream()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        return block.shape() == Shape.LIST
                ? List.of(new Block(Shape.LIST, lines))
                : lines.stream().map(line -> new Block(block.shape(), List.of(line))).toList();
    }

    private List<List<Span>> filled(List<Span> line) {
        Optional<Field> field = line.size() == 1 ? alone(line.get(0)) : Optional.empty();
        if (field.isPresent() && field.get().isOfLines()) {
            boolean strong = line.get(0).strong();
            Language language = french.contains(field.get()) ? Language.FR : null;
            return lines(field.get()).stream()
                    .map(each -> List.of(new Span(each, strong, language)))
                    .toList();
        }
        List<Span> spans = new ArrayList<>();
        line.forEach(span -> spans.add(new Span(filled(span.text()), span.strong())));
        return List.of(spans);
    }

    /** No word of what has more lines than a letter has room for is lost: the rest are one. */
    private List<String> lines(Field field) {
        List<String> lines =
                of(field).stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> fewer = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        fewer.add(String.join(" ", lines.subList(MOST_LINES - 1, lines.size())));
        return fewer;
    }

    /** The field that these words are and nothing else. */
    static Optional<Field> alone(Span span) {
        Matcher field = Markup.FIELD.matcher(span.text().strip());
        return field.matches() ? Field.of(field.group(1)) : Optional.empty();
    }

    private String filled(String text) {
        return Markup.FIELD
                .matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Field.of(found.group(1))
                                                .map(field -> String.join(" ", of(field)))
                                                .orElseThrow(
                                                        () ->
                                                                new IllegalStateException(
                                                                        "No such field in an approved template"))));
    }

    private List<String> of(Field field) {
        List<String> value = values.get(field);
        if (value == null) {
            throw new IllegalStateException("Nothing is known to fill in " + field);
        }
        return value;
    }
}
