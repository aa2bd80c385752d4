package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Item;
import quebec.monprojet.dossier.Listed;
import quebec.monprojet.dossier.Lists;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.texts.Texts;

/** Every answer of a dossier in words, chapter by chapter, in the reader's language. */
@RequestScoped
public class Readout {

    @Inject private IdentityInWords identity;
    @Inject private CareerInWords career;
    @Inject private Entries entries;
    @Inject private Texts texts;

    /** One answer. */
    public record Row(String label, String value, String href) {}

    /** The answers of one chapter about one person. */
    public record Block(String title, List<Row> rows) {}

    /** Where an answer is changed; empty where it is only read. */
    public interface Doors extends BiFunction<Question, Who, String> {}

    /** As one speaks to the person whose dossier it is. */
    public List<Block> of(Contents contents, Doors doors) {
        return blocks(contents, Chapter.all(contents).stream(), doors, "dossier");
    }

    /** As one speaks of that person to somebody else. */
    public List<Block> toOfficers(Contents contents) {
        return toOfficers(contents, Chapter.all(contents).stream());
    }

    /** Likewise, only what is told of one of the family. */
    public List<Block> toOfficers(Contents contents, Who who) {
        return toOfficers(
                contents, Chapter.all(contents).stream().filter(part -> part.who().equals(who)));
    }

    private List<Block> toOfficers(Contents contents, Stream<Chapter.Part> parts) {
        return blocks(contents, parts, (question, who) -> "", "bureau");
    }

    private List<Block> blocks(
            Contents contents, Stream<Chapter.Part> parts, Doors doors, String voice) {
        return parts.map(
                        part ->
                                new Block(
                                        title(texts, contents, part, voice),
                                        part.questions().stream()
                                                .flatMap(
                                                        asked ->
                                                                rows(
                                                                        contents,
                                                                        part.who(),
                                                                        asked,
                                                                        doors,
                                                                        voice))
                                                .toList()))
                .toList();
    }

    static String title(Texts texts, Contents contents, Chapter.Part part, String voice) {
        String person = caption(texts, contents, part.who(), voice);
        if (part.chapter() == Chapter.IDENTITY) {
            return person;
        }
        String name = ".chapter." + part.chapter().name().toLowerCase(Locale.ROOT);
        boolean own = texts.words().containsKey(voice + name);
        String chapter = texts.of((own ? voice : "dossier") + name);
        return part.who().equals(Who.APPLICANT)
                ? chapter
                : texts.of("dossier.chapter.of", person, chapter);
    }

    static String caption(Texts texts, Contents contents, Who who, String voice) {
        String role = texts.of(voice + ".who." + who.role().name().toLowerCase(Locale.ROOT));
        boolean known = contents.everybody().contains(who);
        Names names = known ? contents.identity(who).names() : null;
        return names == null || who.equals(Who.APPLICANT)
                ? role
                : texts.of("dossier.who.named", role, names.full());
    }

    private Stream<Row> rows(
            Contents contents, Who who, Question question, Doors doors, String voice) {
        String label = texts.of("dossier.task." + question.name().toLowerCase(Locale.ROOT));
        String href = doors.apply(question, who);
        return switch (question) {
            case EDUCATION, EXPERIENCE, STAYS -> {
                Listed<? extends Item> list = new Lists(contents).of(question, who);
                yield list.items().isEmpty()
                        ? Stream.of(new Row(label, none(contents, who, question), href))
                        : list.items().stream().map(item -> row(label, item, href));
            }
            default -> {
                String said = answer(contents, who, question, voice);
                yield Stream.of(
                        new Row(label, said == null ? left(contents, who, question) : said, href));
            }
        };
    }

    private Row row(String label, Item item, String href) {
        return new Row(label, entries.name(item) + "\n" + entries.about(item), href);
    }

    private @Nullable String answer(Contents contents, Who who, Question question, String voice) {
        return switch (question) {
            case FRENCH, ENGLISH, RELATIVE, OFFER, DESTINATION, STREAM, FUNDS, VALUES, CONSENTS ->
                    career.answer(contents, who, question);
            default -> identity.answer(contents, who, question, voice);
        };
    }

    /** An empty list: declared so, or not yet told. */
    private String none(Contents contents, Who who, Question question) {
        return contents.answer(who, question) == Contents.Answer.GIVEN
                ? texts.of("dossier.check.none." + question.name().toLowerCase(Locale.ROOT))
                : left(contents, who, question);
    }

    private String left(Contents contents, Who who, Question question) {
        return texts.of(
                contents.answer(who, question) == Contents.Answer.OPTIONAL
                        ? "dossier.check.optional"
                        : "dossier.check.missing");
    }
}
