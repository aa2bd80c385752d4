package quebec.monprojet.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The part of the report that shows second after second, drawn and in figures. */
record SecondsPart(Words words, List<Second> seconds) {

    /** What is drawn in one colour, from the bottom up. */
    private static final Map<String, List<Kind>> COLOURS =
            Map.of(
                    "receipts", List.of(Kind.RECEIPT, Kind.REPEATED),
                    "refused", List.of(Kind.FULL, Kind.CLOSED),
                    "later", List.of(Kind.NOT_OPEN, Kind.SUSPENDED, Kind.BUSY),
                    "failed",
                            List.of(
                                    Kind.REFUSED,
                                    Kind.FAILURE,
                                    Kind.CUT,
                                    Kind.LATE,
                                    Kind.UNREACHABLE));

    private static final List<String> ORDER = List.of("receipts", "refused", "later", "failed");

    String html() {
        if (seconds.isEmpty()) {
            return "";
        }
        return "<section><h2>"
                + text("seconds.title")
                + "</h2><figure><figcaption>"
                + text("seconds.answers")
                + legend(ORDER)
                + "</figcaption>"
                + chart("answers", value -> words.number(Math.round(value)))
                        .bars(ORDER.stream().map(this::answers).toList())
                + "</figure><figure><figcaption>"
                + text("seconds.latency")
                + legend(List.of("p50", "p99", "max"))
                + "</figcaption>"
                + chart("latency", words::axis)
                        .lines(
                                List.of(
                                        took("p50", Percentiles::p50),
                                        took("p99", Percentiles::p99),
                                        took("max", Percentiles::max)))
                + "</figure><details><summary>"
                + text("seconds.table")
                + "</summary>"
                + table()
                + "</details></section>\n";
    }

    private Chart chart(String what, Chart.Scale scale) {
        return new Chart(
                "chart-" + what,
                words.get("seconds." + what),
                seconds.stream().map(Second::index).toList(),
                scale);
    }

    private Chart.Series answers(String colour) {
        return new Chart.Series(
                colour, seconds.stream().map(second -> (double) of(second, colour)).toList());
    }

    private Chart.Series took(String style, ToDoubleFunction<Percentiles> which) {
        return new Chart.Series(
                style, seconds.stream().map(second -> which.applyAsDouble(second.took())).toList());
    }

    private static int of(Second second, String colour) {
        return COLOURS.getOrDefault(colour, List.of()).stream().mapToInt(second::of).sum();
    }

    private String legend(List<String> keys) {
        return keys.stream()
                .map(
                        key ->
                                "<li><span class=\"key "
                                        + key
                                        + "\"></span>"
                                        + text("seconds." + key)
                                        + "</li>")
                .collect(Collectors.joining("", "<ul class=\"legend\">", "</ul>"));
    }

    private String table() {
        StringBuilder table =
                new StringBuilder(
                        ReportPage.wide(words.get("seconds.table")) + "<table><thead><tr>");
        List<String> heads = new ArrayList<>(List.of("second", "pressed", "again"));
        heads.addAll(ORDER);
        heads.addAll(List.of("p50", "p99", "max"));
        heads.forEach(
                key ->
                        table.append("<th scope=\"col\">")
                                .append(text("seconds." + key))
                                .append("</th>"));
        table.append("</tr></thead><tbody>");
        for (Second second : seconds) {
            table.append("<tr><th scope=\"row\">").append(second.index()).append("</th>");
            List<String> cells = new ArrayList<>();
            cells.add(words.number(second.pressed()));
            cells.add(words.number(second.again()));
            ORDER.forEach(colour -> cells.add(words.number(of(second, colour))));
            cells.add(words.duration(second.took().p50()));
            cells.add(words.duration(second.took().p99()));
            cells.add(words.duration(second.took().max()));
            cells.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
            table.append("</tr>");
        }
        return table.append("</tbody></table></div>").toString();
    }

    private String text(String key) {
        return ReportPage.escaped(words.get(key));
    }
}
