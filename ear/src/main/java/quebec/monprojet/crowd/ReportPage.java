package quebec.monprojet.crowd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The report for people: one file that needs no other, in one language. */
final class ReportPage {

    private static final int FAULTS_SHOWN = 50;

    private final Words words;
    private final Findings findings;
    private final Options options;

    ReportPage(Words words, Findings findings, Options options) {
        this.words = words;
        this.findings = findings;
        this.options = options;
    }

    /** {@code report.html} in French, {@code report.en.html} and so on in others. */
    static String fileName(Words words) {
        return words.language().equals("fr")
                ? "report.html"
                : "report." + words.language() + ".html";
    }

    String html() {
        String title = words.of("page.title", findings.run().period().number());
        return "<!DOCTYPE html>\n<html lang=\""
                + words.language()
                + "\">\n<head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + escaped(title)
                + "</title><style>"
                + style()
                + "</style></head>\n<body><header>"
                + languages()
                + "<h1>"
                + escaped(title)
                + "</h1>"
                + verdict()
                + "</header>\n<main>"
                + section("page.figures", table(Row.of(findings, words)))
                + section("page.latency", latency())
                + new SecondsPart(words, findings.seconds()).html()
                + section("page.checker", checker())
                + section("page.driver", driver())
                + "</main></body></html>\n";
    }

    private String languages() {
        return Words.LOCALES.stream()
                .map(Words::in)
                .map(
                        other ->
                                other.language().equals(words.language())
                                        ? "<strong>"
                                                + escaped(other.get("page.language"))
                                                + "</strong>"
                                        : "<a href=\""
                                                + fileName(other)
                                                + "\" lang=\""
                                                + other.language()
                                                + "\" hreflang=\""
                                                + other.language()
                                                + "\">"
                                                + escaped(other.get("page.language"))
                                                + "</a>")
                .collect(Collectors.joining(" ", "<nav>", "</nav>"));
    }

    private String verdict() {
        boolean green = findings.isGreen();
        String reasons =
                findings.reasons().stream()
                        .map(reason -> "<li>" + escaped(Row.reason(reason, words)) + "</li>")
                        .collect(Collectors.joining());
        return "<p class=\"verdict "
                + (green ? "green" : "red")
                + "\">"
                + escaped(words.get(green ? "verdict.green" : "verdict.red"))
                + "</p>"
                + (green ? "" : "<ul>" + reasons + "</ul>")
                + "<p>"
                + escaped(
                        words.of(
                                "page.facts",
                                options.portal().toString(),
                                words.instant(findings.run().bellAt())))
                + "</p>";
    }

    private String latency() {
        People people = findings.people();
        return wide(words.get("page.latency"))
                + "<table><thead><tr><th scope=\"col\">"
                + escaped(words.get("latency.of"))
                + "</th>"
                + List.of("count", "p50", "p90", "p99", "p999", "max").stream()
                        .map(
                                key ->
                                        "<th scope=\"col\">"
                                                + escaped(words.get("latency." + key))
                                                + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + latency("every", findings.every())
                + latency("final", Percentiles.of(people.waits()))
                + latency("bell", Percentiles.of(people.fromTheBell()))
                + latency("place", Percentiles.of(people.placesFromTheBell()))
                + "</tbody></table></div><p>"
                + escaped(words.get("latency.note"))
                + "</p>";
    }

    private String latency(String key, Percentiles of) {
        return "<tr><th scope=\"row\">"
                + escaped(words.get("latency." + key))
                + "</th><td>"
                + words.number(of.count())
                + "</td>"
                + List.of(of.p50(), of.p90(), of.p99(), of.p999(), of.max()).stream()
                        .map(millis -> "<td>" + words.duration(millis) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }

    private String checker() {
        Judgement judgement = findings.judgement();
        if (!judgement.judged() || judgement.faults().isEmpty()) {
            return "<p>"
                    + escaped(words.get(judgement.judged() ? "checker.flawless" : "checker.none"))
                    + "</p>";
        }
        return judgement.faults().stream()
                .limit(FAULTS_SHOWN)
                .map(fault -> "<li>" + escaped(fault.toString()) + "</li>")
                .collect(Collectors.joining("", "<ol>", "</ol>"));
    }

    private String driver() {
        String told =
                options.closed().isPresent()
                        ? words.of(
                                "driver.closed",
                                words.number(options.closed().getAsInt()),
                                words.number(Math.round(options.warmUp() * 100)))
                        : words.of(
                                "driver.morning",
                                words.duration(options.over()),
                                words.duration(options.waiting()),
                                words.number(options.connections()),
                                Long.toString(options.seed()));
        return "<p>" + escaped(told) + "</p>" + table(Row.ofTheDriver(findings.run(), words));
    }

    private String section(String title, String content) {
        return "<section><h2>" + escaped(words.get(title)) + "</h2>" + content + "</section>\n";
    }

    private static String table(List<Row> rows) {
        return rows.stream()
                .map(
                        row ->
                                "<tr><th scope=\"row\">"
                                        + escaped(row.name())
                                        + "</th><td>"
                                        + escaped(row.value())
                                        + "</td></tr>")
                .collect(
                        Collectors.joining(
                                "", "<table class=\"figures\"><tbody>", "</tbody></table>"));
    }

    /** Begins a part that scrolls by itself where the page is narrow, with the keyboard too. */
    static String wide(String name) {
        return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\""
                + escaped(name)
                + "\">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("The style of the report is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\s*\n\\s*", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the report cannot be read", e);
        }
    }
}
