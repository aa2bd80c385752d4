package quebec.monprojet.letterbook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.Block.Shape;
import quebec.monprojet.letterbook.Block.Span;

class MergeTest {

    private static List<Block> merged(String body, Map<Field, List<String>> values) {
        return new Merge(values).body(new Wording("Objet", body));
    }

    @Test
    void anOfficersWordsKeepTheirLanguageInALetterThatHasAnother() {
        List<Block> body =
                new Merge(
                                Map.of(Field.REASONS, List.of("Il manque un diplôme.")),
                                Set.of(Field.REASONS))
                        .body(new Wording("", "Why:\n\n((motifs))"));
        assertThat(body)
                .extracting(block -> block.line().get(0).language())
                .containsExactly(null, Language.FR);
    }

    private static Block paragraph(String words) {
        return new Block(Shape.PARAGRAPH, List.of(List.of(new Span(words, false))));
    }

    @Test
    void aTemplateHasHeadingsParagraphsListsAndStrongWords() {
        assertThat(merged("# Titre\nUn **mot**\nfort.\n\n- un\n- deux", Map.of()))
                .containsExactly(
                        new Block(Shape.HEADING, List.of(List.of(new Span("Titre", false)))),
                        new Block(
                                Shape.PARAGRAPH,
                                List.of(
                                        List.of(
                                                new Span("Un ", false),
                                                new Span("mot", true),
                                                new Span(" fort.", false)))),
                        new Block(
                                Shape.LIST,
                                List.of(
                                        List.of(new Span("un", false)),
                                        List.of(new Span("deux", false)))));
    }

    @Test
    void aHeadingOverNothingButEmptyFieldsGoesWithThem() {
        String body = "# Vide\n\n- ((points))\n\n# Dit\n\n((motifs))";
        Map<Field, List<String>> values =
                Map.of(Field.POINTS, List.of(), Field.REASONS, List.of("Un motif."));
        assertThat(merged(body, values))
                .containsExactly(
                        new Block(Shape.HEADING, List.of(List.of(new Span("Dit", false)))),
                        paragraph("Un motif."));
    }

    @Test
    void whatIsFilledInIsNeverReadAsMarkup() {
        String hostile = "**gras** # titre ((motifs)) <script> $1 \\";
        assertThat(merged("Bonjour ((nom)),", Map.of(Field.NAME, List.of(hostile))))
                .containsExactly(paragraph("Bonjour " + hostile + ","));
        assertThat(merged("((motifs))", Map.of(Field.REASONS, List.of("# un\n- deux"))))
                .containsExactly(paragraph("# un"), paragraph("- deux"));
    }

    @Test
    void severalLinesMakeAParagraphOrAnItemEach() {
        Map<Field, List<String>> two = Map.of(Field.CLAUSES, List.of("une", "deux"));
        assertThat(merged("((dispositions))", two))
                .containsExactly(paragraph("une"), paragraph("deux"));
        assertThat(merged("- ((dispositions))\n- trois", two).get(0).lines()).hasSize(3);
    }

    @Test
    void ofVeryManyLinesNoWordIsLost() {
        String reasons = IntStream.range(0, 1500).mapToObj(i -> i + "\n").collect(joining());
        List<Block> blocks = merged("((motifs))", Map.of(Field.REASONS, List.of(reasons)));
        assertThat(blocks).hasSize(Merge.MOST_LINES).startsWith(paragraph("0"), paragraph("1"));
        assertThat(blocks.get(Merge.MOST_LINES - 1).line().get(0).text())
                .startsWith("59 60 ")
                .endsWith(" 1499");
    }

    @Test
    void aFieldWithoutLinesLeavesNoTrace() {
        Map<Field, List<String>> none = Map.of(Field.CLAUSES, List.of());
        assertThat(merged("- ((dispositions))", none)).isEmpty();
        assertThat(merged("((dispositions))\n\nFin.", none)).containsExactly(paragraph("Fin."));
    }

    @Test
    void nothingIsWrittenAroundAGap() {
        assertThatThrownBy(() -> merged("Bonjour ((nom)),", Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
