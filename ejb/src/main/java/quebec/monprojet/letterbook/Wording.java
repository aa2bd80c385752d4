package quebec.monprojet.letterbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.Block.Span;
import quebec.monprojet.letterbook.TemplateFault.Part;
import quebec.monprojet.letterbook.TemplateFault.Problem;

/** What a template says in one language: its subject, and its body in markup. */
public record Wording(String subject, String body) {

    /** Unicode characters, as for the body. */
    public static final int LONGEST_SUBJECT = 200;

    public static final int LONGEST_BODY = 8000;

    /** All that is wrong with it as the wording of that kind. */
    List<TemplateFault> faults(OfficialKind kind, Language language) {
        List<TemplateFault> faults = new ArrayList<>();
        size(subject, LONGEST_SUBJECT, language, Part.SUBJECT, faults);
        size(body, LONGEST_BODY, language, Part.BODY, faults);
        unknown(subject, kind, language, Part.SUBJECT, faults);
        unknown(body, kind, language, Part.BODY, faults);
        known(subject).stream()
                .filter(Field::isOfLines)
                .forEach(
                        field ->
                                faults.add(
                                        new TemplateFault(
                                                language,
                                                Part.SUBJECT,
                                                Problem.NOT_ALONE,
                                                field.word())));
        amidWords()
                .forEach(
                        field ->
                                faults.add(
                                        new TemplateFault(
                                                language,
                                                Part.BODY,
                                                Problem.NOT_ALONE,
                                                field.word())));
        Set<Field> left = kind.required();
        left.removeAll(known(subject));
        left.removeAll(known(body));
        left.forEach(
                field ->
                        faults.add(
                                new TemplateFault(
                                        language, Part.BODY, Problem.LACKING, field.word())));
        return faults;
    }

    private static void size(
            String text, int longest, Language language, Part part, List<TemplateFault> faults) {
        if (text.isBlank()) {
            faults.add(new TemplateFault(language, part, Problem.EMPTY, ""));
        } else if (text.length() > longest) {
            faults.add(
                    new TemplateFault(language, part, Problem.TOO_LONG, Integer.toString(longest)));
        }
    }

    private static void unknown(
            String text,
            OfficialKind kind,
            Language language,
            Part part,
            List<TemplateFault> faults) {
        Markup.fields(text).stream()
                .filter(word -> Field.of(word).filter(kind.allowed()::contains).isEmpty())
                .forEach(
                        word ->
                                faults.add(
                                        new TemplateFault(language, part, Problem.UNKNOWN, word)));
    }

    private static Set<Field> known(String text) {
        Set<Field> known = EnumSet.noneOf(Field.class);
        Markup.fields(text).forEach(word -> Field.of(word).ifPresent(known::add));
        return known;
    }

    /** Fields of several lines that stand among other words. */
    private Set<Field> amidWords() {
        Set<Field> amid = EnumSet.noneOf(Field.class);
        for (Block block : Markup.read(body)) {
            for (List<Span> line : block.lines()) {
                for (Span span : line) {
                    if (line.size() > 1 || block.isHeading() || Merge.alone(span).isEmpty()) {
                        known(span.text()).stream().filter(Field::isOfLines).forEach(amid::add);
                    }
                }
            }
        }
        return amid;
    }
}
