package quebec.monprojet.web.bureau.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import quebec.monprojet.web.texts.Moments;

/**
 * One figure: a table, and the chart that shows the same.
 *
 * @param code in addresses and file names
 * @param headings of the table
 * @param series how many of the headings, from the second on, have a colour in the chart
 */
public record Panel(
        String code,
        String title,
        String note,
        List<String> headings,
        int series,
        List<Row> rows,
        Chart chart) {

    public Panel {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Whether a column, from 0 on, holds numbers, and is written to the right. */
    public boolean counts(int column) {
        return rows.stream().anyMatch(row -> row.cells().get(column) instanceof Number);
    }

    /** As a cell of the page says it. */
    static String said(Object cell) {
        if (cell instanceof Double share) {
            return String.format(Locale.CANADA_FRENCH, "%.1f\u00a0%%", share);
        }
        return cell instanceof Integer count
                ? Moments.number(count, Locale.CANADA_FRENCH)
                : cell.toString();
    }

    /**
     * One row of the table.
     *
     * @param sum whether it adds up others
     */
    public record Row(List<Object> cells, boolean sum) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(Object... cells) {
            return new Row(List.of(cells), false);
        }

        static Row sum(Object... cells) {
            return new Row(List.of(cells), true);
        }

        static Row of(Object first, List<?> more, Object last) {
            return new Row(
                    Stream.concat(Stream.concat(Stream.of(first), more.stream()), Stream.of(last))
                            .map(Object.class::cast)
                            .toList(),
                    false);
        }
    }
}
