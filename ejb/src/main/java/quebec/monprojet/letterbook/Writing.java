package quebec.monprojet.letterbook;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.paper.Lettering;

/**
 * Merges a template with what is known of one person.
 *
 * @param head in whose name it is written; null where the installation does not say
 */
record Writing(
        Template template,
        Applicant applicant,
        Particulars particulars,
        @Nullable Letterhead head) {

    /** In the person's language, then in French, which is the authoritative one. */
    LetterContent content(LetterNumber number, Language language, Instant at) {
        return new LetterContent(
                number,
                template.kind(),
                template.version(),
                applicant.number(),
                at,
                Stream.of(language, Language.FR).distinct().map(each -> text(each, at)).toList());
    }

    private LetterContent.Text text(Language language, Instant at) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        values.put(Field.NAME, List.of(name(language)));
        values.put(Field.NUMBER, List.of(applicant.number().value()));
        values.put(Field.RECEIVED_ON, List.of(Day.said(applicant.receivedAt(), language)));
        values.put(Field.DAY, List.of(Day.said(at, language)));
        values.putAll(particulars.in(language));
        Merge merge = new Merge(values, language == Language.FR ? Set.of() : particulars.french());
        Wording wording = template.in(language);
        List<Block> body = Stream.concat(merge.body(wording).stream(), signed()).toList();
        return new LetterContent.Text(language, merge.subject(wording), body);
    }

    /** A name that a font would show wrong is not shown at all. */
    private String name(Language language) {
        return Lettering.unwritten(applicant.name()).isEmpty()
                ? applicant.name()
                : SaidInLetters.in(language).say("nameless");
    }

    private Stream<Block> signed() {
        return head == null
                ? Stream.empty()
                : Stream.of(paragraph(head.signatory(), true), paragraph(head.unit(), false));
    }

    private static Block paragraph(String text, boolean strong) {
        return new Block(Block.Shape.PARAGRAPH, List.of(List.of(new Block.Span(text, strong))));
    }
}
