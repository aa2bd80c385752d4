package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Completeness;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Finding;
import quebec.monprojet.dossier.Lists;
import quebec.monprojet.dossier.Span;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.web.texts.Texts;

/** What is missing or contradictory, said plainly, each with the page that mends it. */
@RequestScoped
class Advice {

    @Inject private Draft draft;
    @Inject private Entries entries;
    @Inject private Texts texts;
    @Inject private OpeningDay openingDay;

    List<Finding> findings() {
        return Completeness.of(contents(), day());
    }

    Contents contents() {
        return draft.contents();
    }

    /** The day the dossier would be presented on, in Montréal: that of the opening, or today. */
    LocalDate day() {
        Stream stream = contents().stream().map(StreamChoice::stream).orElse(Stream.CAPPED);
        var announced = openingDay.of(stream);
        var today = draft.today();
        return announced == null || announced.isBefore(today) ? today : announced;
    }

    List<Line> preventing() {
        return findings().stream().filter(Finding::preventsSealing).map(this::line).toList();
    }

    List<Line> advising() {
        return findings().stream()
                .filter(found -> !found.preventsSealing())
                .map(this::line)
                .toList();
    }

    /** What was found, without saying about whom. */
    String text(Finding finding) {
        String kind = finding.kind().name().toLowerCase(Locale.ROOT);
        String question =
                texts.of("dossier.task." + finding.question().name().toLowerCase(Locale.ROOT));
        Span span = finding.span();
        return texts.of(
                "dossier.finding." + kind,
                question,
                item(finding),
                span == null ? "" : entries.span(span));
    }

    /** The name of the entry that was found wanting; nothing when it is about none. */
    private String item(Finding finding) {
        UUID item = finding.item();
        return item == null
                ? ""
                : new Lists(draft.contents())
                        .of(finding.question(), finding.who())
                        .item(item)
                        .map(entries::name)
                        .orElse("");
    }

    private Line line(Finding finding) {
        UUID item = finding.item();
        return new Line(
                about(finding) + texts.of("dossier.colon") + text(finding),
                item == null
                        ? Paths.of(finding.question(), finding.who())
                        : Paths.of(finding.question(), finding.who(), item));
    }

    /** The part of the task list that it belongs to. */
    private String about(Finding finding) {
        return Chapter.all(draft.contents()).stream()
                .filter(part -> part.who().equals(finding.who()))
                .filter(part -> part.questions().contains(finding.question().list()))
                .findFirst()
                .map(draft::title)
                .orElseGet(() -> draft.caption(finding.who()));
    }

    /** One finding and where to go. */
    public record Line(String text, String href) {}
}
