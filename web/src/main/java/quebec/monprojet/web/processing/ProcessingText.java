package quebec.monprojet.web.processing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.figures.Age;
import quebec.monprojet.figures.PublicFigures;
import quebec.monprojet.figures.Published;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.OtherLanguage;
import quebec.monprojet.web.texts.PlainPage;
import quebec.monprojet.web.texts.Words;

/** The page {@code /traitement} in one language. */
final class ProcessingText {

    private static final PlainPage PAGE =
            new PlainPage(ProcessingText.class, "processing.html", "processing.page.");

    private final Words words;
    private final UnaryOperator<String> clauses;
    private final boolean demonstration;

    /**
     * @param clauses what a decision rests on, by its code
     * @param demonstration whether the page says that nothing here is real
     */
    ProcessingText(Words words, UnaryOperator<String> clauses, boolean demonstration) {
        this.words = words;
        this.clauses = clauses;
        this.demonstration = demonstration;
    }

    String of(PublicFigures figures) {
        Map<String, Object> content = new HashMap<>();
        if (demonstration) {
            content.put("demonstration", words.get("demonstration.label"));
            content.put("demonstration_banner", words.get("demonstration.banner"));
            content.put("demonstration_more", words.get("demonstration.more"));
        }
        content.put("others", OtherLanguage.than(words.locale()));
        content.put(
                "forecast",
                new ForecastWords(words, "processing.forecast.").of(figures.forecast()));
        content.put("asOf", Moments.brief(figures.asOf(), words.locale()));
        List<Map<String, Object>> tables =
                List.of(
                        waiting(figures),
                        weeks(figures),
                        outcomes(figures),
                        took(figures),
                        looks(figures),
                        parts("periods", figures.periods()),
                        parts("countries", figures.countries()));
        boolean none = tables.stream().allMatch(ProcessingText::isEmpty);
        content.put("none", none ? words.get("processing.nothing") : "");
        content.put("tables", none ? List.of() : tables);
        return PAGE.filled(words, content);
    }

    /** What could be said of every table is said once. */
    private static boolean isEmpty(Map<String, Object> table) {
        return List.of().equals(table.get("rows"));
    }

    private Map<String, Object> waiting(PublicFigures figures) {
        List<String> headings = new ArrayList<>(List.of(head("stage"), head("total")));
        for (Age age : Age.values()) {
            headings.add(age(age));
        }
        return table(
                "waiting",
                headings,
                figures.waiting().stream()
                        .map(
                                stage ->
                                        new Line(
                                                words.get(
                                                        "processing.status."
                                                                + stage.status().name()),
                                                Stream.concat(
                                                                Stream.of(stage.total()),
                                                                stage.ages().stream())
                                                        .toList()))
                        .toList());
    }

    private Map<String, Object> weeks(PublicFigures figures) {
        return table(
                "weeks",
                List.of(head("week"), head("received"), head("decided")),
                figures.weeks().stream()
                        .map(
                                week ->
                                        new Line(
                                                Moments.date(week.monday(), words.locale()),
                                                List.of(week.received(), week.decided())))
                        .toList());
    }

    private Map<String, Object> outcomes(PublicFigures figures) {
        List<Line> lines = new ArrayList<>();
        for (PublicFigures.Reasons outcome : figures.outcomes()) {
            String name = words.get("processing.outcome." + outcome.outcome().name());
            lines.add(new Line(name, List.of(outcome.total())));
            for (PublicFigures.Reason reason : outcome.reasons()) {
                lines.add(
                        new Line(
                                words.of("processing.reason", name, clauses.apply(reason.clause())),
                                List.of(reason.count())));
            }
        }
        return table("outcomes", List.of(head("decision"), head("count")), lines);
    }

    private Map<String, Object> took(PublicFigures figures) {
        List<Line> lines = new ArrayList<>();
        for (Published count : figures.took()) {
            lines.add(new Line(age(Age.all().get(lines.size())), List.of(count)));
        }
        return table("took", List.of(head("age"), head("count")), lines);
    }

    private Map<String, Object> looks(PublicFigures figures) {
        return table(
                "looks",
                List.of(head("looked"), head("confirmed"), head("sentback")),
                figures.looks().stream()
                        .map(
                                looked ->
                                        new Line(
                                                words.get(
                                                        looked.sample()
                                                                ? "processing.looks.sample"
                                                                : "processing.looks.always"),
                                                List.of(looked.confirmed(), looked.sentBack())))
                        .toList());
    }

    private Map<String, Object> parts(String code, List<PublicFigures.Part> parts) {
        return table(
                code,
                List.of(head(code), head("waits"), head("decided")),
                parts.stream()
                        .map(
                                part ->
                                        new Line(
                                                name(part.code()),
                                                List.of(part.waiting(), part.decided())))
                        .toList());
    }

    /** A country by its name in this language; a period by its number. */
    private String name(String code) {
        return Country.exists(code) ? new Country(code).name(words.locale()) : code;
    }

    /** A row before it has bars. */
    private record Line(String name, List<Published> counts) {}

    private Map<String, Object> table(String code, List<String> headings, List<Line> lines) {
        int most =
                lines.stream()
                        .flatMap(line -> line.counts().stream().limit(1))
                        .mapToInt(ProcessingText::length)
                        .max()
                        .orElse(0);
        Map<String, Object> table = new HashMap<>();
        table.put("code", code);
        table.put("title", words.get("processing." + code));
        table.put("note", words.get("processing." + code + ".note"));
        table.put("headings", headings);
        table.put("rows", lines.stream().map(line -> row(line, most)).toList());
        table.put("nothing", lines.isEmpty() ? words.get("processing.nothing") : "");
        return table;
    }

    private Map<String, Object> row(Line line, int most) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Published count : line.counts()) {
            Map<String, Object> cell = new HashMap<>();
            cell.put("said", said(count));
            cell.put("bar", cells.isEmpty() && length(count) > 0 ? bar(count, most) : false);
            cells.add(cell);
        }
        return Map.of("name", line.name(), "cells", cells);
    }

    /** In hundredths of the longest. */
    private static Object bar(Published count, int most) {
        return Map.of("width", String.format(Locale.ROOT, "%.1f", 100.0 * length(count) / most));
    }

    private static int length(Published count) {
        return count instanceof Published.Exactly exactly ? exactly.count() : 0;
    }

    private String said(Published count) {
        if (count instanceof Published.Exactly exactly) {
            return Moments.number(exactly.count(), words.locale());
        }
        return count instanceof Published.Few
                ? words.of("processing.few", PublicFigures.FEWEST)
                : words.get("processing.withheld");
    }

    private String head(String key) {
        return words.get("processing.head." + key);
    }

    private String age(Age age) {
        return words.get("processing.age." + age.name());
    }
}
