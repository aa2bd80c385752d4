package quebec.monprojet.web.bureau.figures;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.figures.Age;
import quebec.monprojet.figures.Figures;
import quebec.monprojet.figures.Looks;
import quebec.monprojet.web.texts.Words;

/** The figures as tables with their charts. */
final class Panels {

    /** Bars that one looks at; the table has them all. */
    private static final int BARS = 20;

    private static final String NOTHING = "–";

    private final Words words;
    private final UnaryOperator<String> clauses;

    /**
     * @param clauses the words of a clause by its code
     */
    Panels(Words words, UnaryOperator<String> clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    List<Panel> of(Figures figures) {
        return List.of(
                waiting(figures),
                weeks(figures),
                outcomes(figures),
                took(figures),
                looks(figures),
                parts("periods", figures.periods(), code -> code),
                parts("countries", byName(figures.countries()), Panels::country),
                parts("streams", figures.streams(), code -> words.get("bureau.stream." + code)),
                counted("notices", figures.notices(), "bureau.figures.notice."),
                counted("fees", figures.fees(), "bureau.figures.fee."));
    }

    private Panel waiting(Figures figures) {
        List<String> headings = new ArrayList<>(List.of(head("stage")));
        Arrays.stream(Age.values()).map(this::age).forEach(headings::add);
        headings.add(head("total"));
        List<Panel.Row> rows = new ArrayList<>();
        for (Figures.Stage stage : figures.waiting()) {
            rows.add(Panel.Row.of(status(stage.status().name()), stage.ages(), stage.total()));
        }
        List<Object> sums = new ArrayList<>(List.of(head("total")));
        IntStream.range(0, Age.values().length)
                .map(age -> figures.waiting().stream().mapToInt(s -> s.ages().get(age)).sum())
                .forEach(sums::add);
        sums.add(figures.total());
        rows.add(new Panel.Row(sums, true));
        return panel(
                "waiting",
                headings,
                Age.values().length,
                rows,
                Chart.lying(
                        figures.waiting().stream()
                                .map(s -> new Chart.Line(status(s.status().name()), s.ages()))
                                .toList()));
    }

    private Panel weeks(Figures figures) {
        return panel(
                "weeks",
                List.of(head("week"), head("received"), head("decided"), head("left")),
                3,
                newestFirst(
                        figures.weeks().stream()
                                .map(
                                        w ->
                                                Panel.Row.of(
                                                        w.monday(),
                                                        w.received(),
                                                        w.decided(),
                                                        w.left()))
                                .toList()),
                Chart.standing(
                        figures.weeks().stream()
                                .map(
                                        w ->
                                                new Chart.Line(
                                                        w.monday().toString(),
                                                        List.of(
                                                                w.received(),
                                                                w.decided(),
                                                                w.left())))
                                .toList()));
    }

    private static List<Panel.Row> newestFirst(List<Panel.Row> weeks) {
        List<Panel.Row> turned = new ArrayList<>(weeks);
        Collections.reverse(turned);
        return turned;
    }

    private Panel outcomes(Figures figures) {
        List<Panel.Row> rows = new ArrayList<>();
        List<Chart.Line> lines = new ArrayList<>();
        for (Figures.Reasons outcome : figures.outcomes()) {
            String name = status(outcome.outcome().name());
            rows.add(
                    Panel.Row.sum(
                            name,
                            head("all"),
                            outcome.total(),
                            share(outcome.total(), figures.decided())));
            lines.add(new Chart.Line(name, List.of(outcome.total())));
            for (Figures.Counted reason : outcome.reasons()) {
                rows.add(
                        Panel.Row.of(
                                name,
                                clauses.apply(reason.code()),
                                reason.count(),
                                share(reason.count(), outcome.total())));
            }
        }
        return panel(
                "outcomes",
                List.of(head("decision"), head("reason"), head("count"), head("share")),
                0,
                rows,
                Chart.lying(lines));
    }

    private Panel took(Figures figures) {
        List<Panel.Row> rows = new ArrayList<>();
        List<Chart.Line> lines = new ArrayList<>();
        for (Age age : Age.values()) {
            int count = figures.took().get(rows.size());
            rows.add(Panel.Row.of(age(age), count, share(count, figures.decided())));
            lines.add(new Chart.Line(age(age), List.of(count)));
        }
        return panel(
                "took",
                List.of(head("age"), head("count"), head("share")),
                0,
                rows,
                Chart.lying(lines));
    }

    private Panel looks(Figures figures) {
        return panel(
                "looks",
                Stream.of("look", "confirmed", "sentback", "looked", "rate", "low", "high")
                        .map(this::head)
                        .toList(),
                2,
                List.of(looked("sample", figures.sample()), looked("always", figures.always())),
                Chart.lying(
                        List.of(
                                line("sample", figures.sample()),
                                line("always", figures.always()))));
    }

    private Chart.Line line(String which, Looks looks) {
        return new Chart.Line(head(which), List.of(looks.confirmed(), looks.sentBack()));
    }

    /** Of none that was looked at nothing can be told. */
    private Panel.Row looked(String which, Looks looks) {
        if (looks.looked() == 0) {
            return Panel.Row.of(head(which), 0, 0, 0, NOTHING, NOTHING, NOTHING);
        }
        return Panel.Row.of(
                head(which),
                looks.confirmed(),
                looks.sentBack(),
                looks.looked(),
                looks.share(),
                looks.range().low(),
                looks.range().high());
    }

    private Panel parts(String code, List<Figures.Part> parts, UnaryOperator<String> names) {
        return panel(
                code,
                List.of(head(code), head("waits"), head("decided")),
                2,
                parts.stream()
                        .map(
                                part ->
                                        Panel.Row.of(
                                                names.apply(part.code()),
                                                part.waiting(),
                                                part.decided()))
                        .toList(),
                Chart.lying(
                        parts.stream()
                                .limit(BARS)
                                .map(
                                        part ->
                                                new Chart.Line(
                                                        names.apply(part.code()),
                                                        List.of(part.waiting(), part.decided())))
                                .toList()));
    }

    private Panel counted(String code, List<Figures.Counted> counts, String key) {
        return panel(
                code,
                List.of(head(code), head("count")),
                0,
                counts.stream()
                        .map(each -> Panel.Row.of(words.get(key + each.code()), each.count()))
                        .toList(),
                Chart.lying(
                        counts.stream()
                                .map(
                                        each ->
                                                new Chart.Line(
                                                        words.get(key + each.code()),
                                                        List.of(each.count())))
                                .toList()));
    }

    private Panel panel(
            String code, List<String> headings, int series, List<Panel.Row> rows, Chart chart) {
        return new Panel(
                code,
                words.get("bureau.figures." + code),
                words.get("bureau.figures." + code + ".note"),
                headings,
                series,
                rows,
                chart);
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : 100.0 * part / of;
    }

    private String head(String key) {
        return words.get("bureau.figures.head." + key);
    }

    private String age(Age age) {
        return words.get("bureau.figures.age." + age.name());
    }

    private String status(String name) {
        return words.get("bureau.status." + name);
    }

    /** Where as many wait, in the order of the alphabet: nobody knows the codes. */
    static List<Figures.Part> byName(List<Figures.Part> countries) {
        Collator order = Collator.getInstance(Locale.CANADA_FRENCH);
        return countries.stream()
                .sorted(
                        Comparator.comparing(Figures.Part::waiting)
                                .reversed()
                                .thenComparing(part -> country(part.code()), order))
                .toList();
    }

    private static String country(String code) {
        return Country.exists(code) ? new Country(code).name(Locale.CANADA_FRENCH) : code;
    }
}
